package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.List;
import java.util.Set;

/**
 * A computed relation of one meting, named by the hash of its SQL and of all that it reads, so that
 * metingen share it and a run makes only what changed.
 *
 * @param sql the statement with its values filled in
 * @param after the relations that must be ready before
 * @param reads the working names that it may read, since its hash knows them
 * @param empty the relations that it uses and that cannot be made: their datasets are not loaded
 */
record Relation(
    SqlFile file,
    String sql,
    String hash,
    List<Relation> after,
    Set<String> reads,
    List<Relation> empty) {

  String name() {
    return file.id();
  }

  /** The table's name in schema {@code werk}. */
  String table() {
    return tableName(name(), hash);
  }

  String qualifiedTable() {
    return "werk." + Sql.name(table());
  }

  static String tableName(String name, String hash) {
    return name + "_" + hash.substring(0, 12);
  }
}
