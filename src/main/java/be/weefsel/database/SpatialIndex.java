package be.weefsel.database;

/**
 * How the analysis wants its spatial indexes: few entries to a page. It looks up millions of small
 * boxes one by one, and every look-up compares its box with all entries of the pages that it
 * passes, so that full pages cost three times as much.
 */
public final class SpatialIndex {
  /** PostGIS heeds the fill factor only where it does not sort first, hence the buffering. */
  private static final String SPARSE = "$1 WITH (fillfactor = 20, buffering = on)";

  private SpatialIndex() {}

  /** The definition of an index, as after {@code CREATE INDEX ON …}; sparse if it is spatial. */
  public static String sparse(String definition) {
    return definition.replaceFirst("^(USING gist \\([^()]+\\))", SPARSE);
  }
}
