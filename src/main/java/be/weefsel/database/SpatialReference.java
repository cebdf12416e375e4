package be.weefsel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;

/**
 * A coordinate system with the definition that must go in a GeoPackage.
 *
 * @param code of EPSG; -1 for none that is known
 */
public record SpatialReference(int code, String title, String definition) {
  public static final SpatialReference LAMBERT_72 = ours(31370, "BD72 / Belgian Lambert 72");
  public static final SpatialReference LAMBERT_2008 = ours(3812, "ETRS89 / Belgian Lambert 2008");
  public static final SpatialReference WGS_84 = ours(4326, "WGS 84 geodetic");
  public static final SpatialReference UNDEFINED =
      new SpatialReference(-1, "Undefined Cartesian SRS", "undefined");

  /** The ones that every file of ours knows. */
  static final List<SpatialReference> ALWAYS = List.of(LAMBERT_72, LAMBERT_2008, WGS_84);

  private static SpatialReference ours(int code, String title) {
    try (InputStream wkt = SpatialReference.class.getResourceAsStream("epsg-" + code + ".wkt")) {
      String definition = new String(wkt.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new SpatialReference(code, title, definition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any system that PostGIS knows; {@link #UNDEFINED} for null and for what it does not know. */
  public static SpatialReference of(Connection c, Integer code) {
    if (code == null) {
      return UNDEFINED;
    }
    return ALWAYS.stream()
        .filter(s -> s.code == code)
        .findFirst()
        .or(
            () ->
                Sql.first(
                    c,
                    "SELECT srtext FROM spatial_ref_sys WHERE srid = ?",
                    r -> new SpatialReference(code, "EPSG:" + code, r.getString(1)),
                    code))
        .orElse(UNDEFINED);
  }
}
