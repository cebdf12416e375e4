package be.weefsel.registry;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.Database;
import be.weefsel.database.PrivateCluster;

/** The database that the settings name, opened and up to date, with what is registered in it. */
public final class Store implements AutoCloseable {
  private static final String PRIVATE_DATABASE = "weefsel";
  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /** Opens the database of the settings; makes and starts the private one where none is named. */
  public static Store open(Settings settings) {
    return open(connection(settings), settings);
  }

  /** Opens a database that is already running. */
  public static Store open(ConnectionInfo info, Settings settings) {
    return new Store(Database.open(info, settings.sql().resolve("schema")));
  }

  /** Where the database of the settings is; the private one is made and started where needed. */
  public static ConnectionInfo connection(Settings settings) {
    if (settings.dbUrl().isPresent()) {
      return new ConnectionInfo(
          settings.dbUrl().get(), settings.dbUser(), settings.dbPassword(), false);
    }
    PrivateCluster cluster = PrivateCluster.under(settings.home());
    cluster.ensureRunning();
    return cluster.database(PRIVATE_DATABASE);
  }

  public Database database() {
    return database;
  }

  public Ladingen ladingen() {
    return new Ladingen(database);
  }

  public Metingen metingen() {
    return new Metingen(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
