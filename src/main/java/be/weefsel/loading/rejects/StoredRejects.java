package be.weefsel.loading.rejects;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageLayer.Type;
import be.weefsel.database.SpatialReference;
import be.weefsel.database.Sql;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.rows.Originals;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The register of rejects of one lading, read source by source, a few rows at a time. */
final class StoredRejects {
  // A row may hold a geometry of many megabytes; so much of them is held at once.
  private static final long FETCHED = 16 << 20;
  private static final int MOST_ROWS = 1000;

  // What all values of a column have in common.
  private static final String COLUMNS =
      """
      SELECT coalesce(source, '') AS source, key,
             CASE WHEN bool_and(soort = 'null') THEN 'TEXT'
                  WHEN bool_and(soort IN ('null', 'boolean')) THEN 'BOOLEAN'
                  WHEN bool_and(soort = 'null'
                                OR soort = 'number' AND value::text ~ '^-?[0-9]{1,18}$') THEN 'INTEGER'
                  WHEN bool_and(soort IN ('null', 'number')) THEN 'REAL'
                  WHEN bool_and(soort = 'null' OR soort = 'string'
                                AND value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') THEN 'DATE'
                  ELSE 'TEXT' END AS type
      FROM  (SELECT source, key, value, jsonb_typeof(value) AS soort
             FROM   beheer.geweigerd, jsonb_each(original)
             WHERE  lading_id = ? AND jsonb_typeof(original) = 'object') AS v
      GROUP  BY 1, 2 ORDER BY 1, 2
      """;

  private final Connection c;
  private final int lading;

  StoredRejects(Connection c, int lading) {
    this.c = c;
    this.lading = lading;
  }

  /** In the order of the report. */
  List<Section> sections(ImportReport report) {
    Map<String, Map<String, Type>> found = new LinkedHashMap<>();
    Sql.list(
        c,
        COLUMNS,
        r ->
            found
                .computeIfAbsent(r.getString(1), s -> new LinkedHashMap<>())
                .put(r.getString(2), Type.valueOf(r.getString(3))),
        lading);
    List<Section> all = new ArrayList<>();
    for (ImportReport.Bron bron : report.sources()) {
      Map<String, Type> types = found.remove(bron.name());
      if (types != null) {
        all.add(section(bron.name(), bron.layer(), bron, types));
      }
    }
    found.forEach((source, types) -> all.add(section(source, source, null, types)));
    return all;
  }

  private Section section(
      String source, String layer, ImportReport.Bron bron, Map<String, Type> types) {
    Map<String, Type> left = new LinkedHashMap<>(types);
    boolean ids = left.remove(Originals.ID) != null;
    boolean geometry = left.remove(Originals.GEOMETRY) != null;
    boolean texts = left.remove(Originals.TEXT) != null;
    List<GeoPackageLayer.Column> columns = new ArrayList<>();
    // A header may name a column twice; its row has one value.
    for (String column : bron == null ? Set.<String>of() : new LinkedHashSet<>(bron.columns())) {
      // A column that is empty in all of them is a column all the same.
      Type type = left.remove(column);
      columns.add(new GeoPackageLayer.Column(column, type == null ? Type.TEXT : type));
    }
    left.forEach((column, type) -> columns.add(new GeoPackageLayer.Column(column, type)));
    boolean oneColumn = !geometry && bron != null && bron.geometry().size() == 1;
    String wkt = oneColumn ? spelled(columns, bron.geometry().get(0)) : null;
    SpatialReference crs = SpatialReference.of(c, bron == null ? null : bron.srid());
    return new Section(source, layer, columns, ids, geometry, texts, wkt, crs);
  }

  private static String spelled(List<GeoPackageLayer.Column> columns, String name) {
    return columns.stream()
        .map(GeoPackageLayer.Column::name)
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElse(null);
  }

  private int fetch(Section section) {
    long longest =
        Sql.number(
            c,
            "SELECT max(octet_length(original::text)) FROM beheer.geweigerd WHERE lading_id = ?"
                + " AND coalesce(source, '') = ?",
            lading,
            section.source());
    return (int) Math.max(1, Math.min(MOST_ROWS, FETCHED / Math.max(1, longest)));
  }

  /** Each row of a source, in the order of its file. */
  long each(Section section, Consumer<StoredReject> visitor) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement(
            "SELECT row_number, code, reason, original->>'"
                + Originals.GEOMETRY
                + "', (original - '"
                + Originals.GEOMETRY
                + "')::text FROM beheer.geweigerd"
                + " WHERE lading_id = ? AND coalesce(source, '') = ? ORDER BY row_number")) {
      s.setFetchSize(fetch(section));
      s.setInt(1, lading);
      s.setString(2, section.source());
      long rows = 0;
      try (ResultSet r = s.executeQuery()) {
        for (; r.next(); rows++) {
          visitor.accept(
              StoredReject.of(
                  r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)));
        }
      }
      return rows;
    }
  }
}
