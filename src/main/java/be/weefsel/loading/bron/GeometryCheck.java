package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import be.weefsel.loading.crs.SourceCrs;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the checked table from the staged one: every row with its geometry in EPSG:31370 and one
 * type; rejected where that lies outside Flanders or is not valid.
 *
 * <p>Columns: rij, id (not yet unique), the canonical columns, w_bron, w_weg, w_original, geom,
 * w_voor and w_na (area in m² as read and as kept; length in m for lines), w_hersteld, w_code,
 * w_reden.
 */
public final class GeometryCheck {
  public static final String INVALID = "geometrie_ongeldig";

  /** The widest extent that coordinates in Flanders have in EPSG:31370. */
  private static final String FLANDERS = "ST_MakeEnvelope(20000, 150000, 260000, 245000, 31370)";

  // OFFSET keeps each expression from being worked out again wherever it is used, and as a quoted 0
  // lets PostgreSQL use all cores.
  private static final String PLACED =
      """
      SELECT rij, id, {columns} w_bron, w_weg, w_original, w_geom AS geom, w_maat AS w_voor, w_maat AS w_na,
             false AS w_hersteld,
             CASE WHEN w_code IS NOT NULL OR geom IS NULL OR w_geldig THEN w_code
                  WHEN w_binnen THEN '{invalid}' ELSE 'buiten_vlaanderen' END AS w_code,
             CASE WHEN w_code IS NOT NULL OR geom IS NULL OR w_geldig THEN w_reden
                  WHEN w_binnen THEN 'De geometrie is ongeldig.'
                  ELSE format('De geometrie ligt buiten Vlaanderen: x %s, y %s in EPSG:{srid}.',
                              round(ST_XMin(geom)::numeric, 5), round(ST_YMin(geom)::numeric, 5))
             END AS w_reden
      FROM  (SELECT *, CASE WHEN w_binnen THEN {valid} END AS w_geldig,
                    CASE WHEN w_binnen THEN {size} END AS w_maat
             FROM  (SELECT *, w_geom @ {flanders} AS w_binnen
                    FROM  (SELECT *, {id} AS id,
                                  CASE WHEN geom @ {window} THEN {placed} END AS w_geom
                           FROM   {staged} WHERE w_bron = {source} AND {others} OFFSET '0') AS a
                    OFFSET '0') AS b
             OFFSET '0') AS c
      """;

  private static final String WITHOUT_GEOMETRY =
      """
      SELECT rij, {id} AS id, {columns} w_bron, w_weg, w_original, NULL::geometry AS geom,
             NULL::float8 AS w_voor, NULL::float8 AS w_na, false AS w_hersteld, w_code, w_reden
      FROM   {staged}
      """;

  // What lies outside Flanders widened by its own size is not transformed: PROJ fails on
  // coordinates that its projection cannot reach.
  private static final String WINDOW =
      """
      SELECT format('ST_MakeEnvelope(%%s, %%s, %%s, %%s, 0)', ST_XMin(g) - w, ST_YMin(g) - h,
                    ST_XMax(g) + w, ST_YMax(g) + h)
      FROM  (SELECT g, ST_XMax(g) - ST_XMin(g) AS w, ST_YMax(g) - ST_YMin(g) AS h
             FROM   ST_Transform(ST_Segmentize(%s, 10000), %d) AS g) AS v
      """;

  private final Dataset dataset;
  private final Template names;

  /**
   * A check.
   *
   * @param proven which need none
   */
  public GeometryCheck(Dataset dataset, String staged, ProvenRows proven) {
    this.dataset = dataset;
    this.names =
        new Template()
            .with("staged", staged)
            .with("invalid", INVALID)
            .with("flanders", FLANDERS)
            .with("valid", dataset.geometry() == GeometryType.POINT ? "true" : "ST_IsValid(w_geom)")
            .with("size", size(dataset.geometry(), "w_geom"))
            .with("others", proven.others())
            .with("id", id(dataset))
            .columns(dataset);
  }

  /**
   * Makes the table.
   *
   * @param crs of each source, in their order
   * @param curves whether a source has arcs, in their order
   */
  public void run(Connection c, String table, List<SourceCrs> crs, List<Boolean> curves) {
    List<String> parts = new ArrayList<>();
    if (!crs.isEmpty()) {
      for (int i = 0; i < crs.size(); i++) {
        parts.add(placed(c, i, crs.get(i).srid(), curves.get(i)));
      }
    } else {
      parts.add(names.fill(WITHOUT_GEOMETRY));
    }
    Sql.run(c, "CREATE UNLOGGED TABLE " + table + " AS " + String.join(" UNION ALL ", parts));
  }

  private String placed(Connection c, int source, int srid, boolean curves) {
    String window =
        Sql.first(c, String.format(WINDOW, FLANDERS, srid), r -> r.getString(1)).orElseThrow();
    String shape = curves ? "ST_CurveToLine(geom)" : "geom";
    String flat =
        "ST_Force2D(" + toLambert72("ST_SetSRID(" + shape + ", " + srid + ")", srid) + ")";
    return names
        .with("source", "" + source)
        .with("srid", "" + srid)
        .with("window", window)
        .with(
            "placed",
            switch (dataset.geometry()) {
              case POINT -> "ST_GeometryN(" + flat + ", 1)";
              // A lone point stays a point, as in a dataset of points.
              case ANY ->
                  "CASE WHEN ST_Dimension(geom) = 0 AND ST_NumGeometries(geom) = 1 THEN ST_GeometryN("
                      + flat
                      + ", 1) ELSE ST_Multi("
                      + flat
                      + ") END";
              default -> "ST_Multi(" + flat + ")";
            })
        .fill(PLACED);
  }

  /** SQL for the id of a staged row, which need not be unique yet. */
  static String id(Dataset dataset) {
    return "coalesce(nullif((" + dataset.id() + ")::text, ''), rij::text)";
  }

  /** What a repair may hardly change. */
  static String size(GeometryType type, String geom) {
    return switch (type) {
      case MULTI_LINE_STRING -> "ST_Length(" + geom + ")";
      case ANY ->
          String.format(
              "CASE ST_Dimension(%1$s) WHEN 2 THEN ST_Area(%1$s) ELSE ST_Length(%1$s) END", geom);
      default -> "ST_Area(" + geom + ")";
    };
  }

  /** Through EPSG:4258, since only from there PROJ takes the national grid. */
  private static String toLambert72(String geom, int srid) {
    return switch (srid) {
      case 31370 -> geom;
      case 3812, 4258 -> "ST_Transform(" + geom + ", 31370)";
      // WGS 84 and ETRS89 agree to less than a metre, and data do not say better.
      case 4326 -> "ST_Transform(ST_SetSRID(" + geom + ", 4258), 31370)";
      default -> "ST_Transform(ST_Transform(" + geom + ", 4258), 31370)";
    };
  }
}
