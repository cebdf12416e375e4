package be.weefsel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The coordinate systems a GeoPackage of ours can hold, with the EPSG definition that must go in
 * it.
 */
public enum SpatialReference {
  LAMBERT_72(31370, "BD72 / Belgian Lambert 72"),
  LAMBERT_2008(3812, "ETRS89 / Belgian Lambert 2008"),
  WGS_84(4326, "WGS 84 geodetic");

  private final int code;
  private final String title;

  SpatialReference(int code, String title) {
    this.code = code;
    this.title = title;
  }

  public int code() {
    return code;
  }

  String title() {
    return title;
  }

  String definition() {
    try (InputStream wkt = SpatialReference.class.getResourceAsStream("epsg-" + code + ".wkt")) {
      return new String(wkt.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
