package be.weefsel.loading;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the checked table from the staged one: every row with its geometry in EPSG:31370 and one
 * type, repaired where that changes next to nothing, rejected where it lies outside Flanders or
 * cannot be repaired.
 *
 * <p>Columns: rij, id (not yet unique), the canonical columns, w_original, geom, w_voor and w_na
 * (area in m² before and after a repair; length in m for lines), w_hersteld, w_code, w_reden.
 */
final class GeometryCheck {
  /** The widest extent that coordinates in Flanders have in EPSG:31370. */
  private static final String FLANDERS = "ST_MakeEnvelope(20000, 150000, 260000, 245000, 31370)";

  private final Dataset dataset;
  private final String staged;

  GeometryCheck(Dataset dataset, String staged) {
    this.dataset = dataset;
    this.staged = staged;
  }

  /**
   * Makes the table.
   *
   * @param crs of each source, in their order
   * @param curves whether a source has arcs, in their order
   */
  void run(Connection c, String table, List<SourceCrs> crs, List<Boolean> curves) {
    List<String> parts = new ArrayList<>();
    if (dataset.hasGeometry()) {
      for (int i = 0; i < crs.size(); i++) {
        parts.add(placed(i, crs.get(i).srid(), curves.get(i), window(c, crs.get(i).srid())));
      }
    } else {
      parts.add(
          "SELECT rij, "
              + id()
              + ", "
              + columns("s.")
              + ", w_original, NULL::geometry AS geom,"
              + " NULL::float8 AS w_voor, NULL::float8 AS w_na, false AS w_hersteld, w_code,"
              + " w_reden FROM "
              + staged
              + " AS s");
    }
    Sql.run(c, "CREATE UNLOGGED TABLE " + table + " AS " + String.join(" UNION ALL ", parts));
  }

  /**
   * Flanders in another CRS, widened by its own size. What lies outside is not transformed, since
   * PROJ fails on coordinates that its projection cannot reach.
   */
  private static String window(Connection c, int srid) {
    return Sql.first(
            c,
            "SELECT format('ST_MakeEnvelope(%s, %s, %s, %s, 0)', ST_XMin(g) - w, ST_YMin(g) - h,"
                + " ST_XMax(g) + w, ST_YMax(g) + h) FROM (SELECT g, ST_XMax(g) - ST_XMin(g) AS w,"
                + " ST_YMax(g) - ST_YMin(g) AS h FROM ST_Transform(ST_Segmentize("
                + FLANDERS
                + ", 10000), "
                + srid
                + ") AS g) AS v",
            r -> r.getString(1))
        .orElseThrow();
  }

  private String placed(int source, int srid, boolean curves, String window) {
    String shape = curves ? "ST_CurveToLine(s.geom)" : "s.geom";
    boolean points = dataset.geometry() == GeometryType.POINT;
    String flat =
        "ST_Force2D(" + toLambert72("ST_SetSRID(" + shape + ", " + srid + ")", srid) + ")";
    String whole = points ? flat : "ST_Multi(" + flat + ")";
    String valid = points ? "true" : "ST_IsValid(p.w_g)";
    int dimension = dataset.geometry() == GeometryType.MULTI_POLYGON ? 3 : 2;
    String size = dimension == 3 ? "ST_Area" : "ST_Length";
    String unit = dimension == 3 ? "m²" : "m";
    return "SELECT s.rij, "
        + id()
        + ", "
        + columns("s.")
        + ", s.w_original,"
        + " CASE WHEN v.w_geldig THEN p.w_g WHEN r.w_hersteld THEN f.w_heel END AS geom,"
        + " m.w_voor, CASE WHEN v.w_geldig THEN m.w_voor ELSE m.w_na END AS w_na,"
        + " coalesce(r.w_hersteld, false) AS w_hersteld,"
        + " CASE WHEN s.w_code IS NOT NULL THEN s.w_code WHEN s.geom IS NULL OR v.w_geldig OR r.w_hersteld"
        + " THEN NULL WHEN b.w_binnen THEN 'geometrie_ongeldig' ELSE 'buiten_vlaanderen' END AS w_code,"
        + " CASE WHEN s.w_code IS NOT NULL THEN s.w_reden WHEN s.geom IS NULL OR v.w_geldig"
        + " OR r.w_hersteld THEN NULL WHEN b.w_binnen THEN format('De geometrie is ongeldig (%s);"
        + " herstellen zou haar van %s naar %s "
        + unit
        + " brengen.', ST_IsValidReason(p.w_g),"
        + " round(m.w_voor::numeric, 2), round(m.w_na::numeric, 2)) ELSE format('De geometrie ligt"
        + " buiten Vlaanderen: x %s, y %s in EPSG:"
        + srid
        + ".', round(ST_XMin(s.geom)::numeric,"
        + " 5), round(ST_YMin(s.geom)::numeric, 5)) END AS w_reden"
        + " FROM "
        + staged
        + " AS s"
        + lateral("CASE WHEN s.geom @ " + window + " THEN " + whole + " END AS w_g", "p")
        + lateral("coalesce(p.w_g @ " + FLANDERS + ", false) AS w_binnen", "b")
        + lateral("CASE WHEN b.w_binnen THEN " + valid + " ELSE false END AS w_geldig", "v")
        + lateral(
            "CASE WHEN b.w_binnen AND NOT v.w_geldig THEN ST_Multi(ST_CollectionExtract("
                + "ST_MakeValid(p.w_g), "
                + dimension
                + ")) END AS w_heel",
            "f")
        + lateral(size + "(p.w_g) AS w_voor, " + size + "(f.w_heel) AS w_na", "m")
        // A change of up to 1 m² or 0.1 % is rounding; more is a guess at what was meant.
        + lateral(
            "NOT ST_IsEmpty(f.w_heel) AND abs(m.w_na - m.w_voor) <= greatest(1, 0.001 * m.w_voor)"
                + " AS w_hersteld",
            "r")
        + " WHERE s.w_bron = "
        + source;
  }

  /** OFFSET 0 keeps the planner from writing the expression out wherever it is used. */
  private static String lateral(String select, String as) {
    return " CROSS JOIN LATERAL (SELECT " + select + " OFFSET 0) AS " + as;
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

  private String id() {
    return "coalesce(nullif((" + dataset.id() + ")::text, ''), rij::text) AS id";
  }

  private String columns(String of) {
    return dataset.columns().stream()
        .map(Column::name)
        .map(n -> of + Sql.name(n))
        .collect(Collectors.joining(", "));
  }
}
