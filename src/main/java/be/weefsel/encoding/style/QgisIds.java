package be.weefsel.encoding.style;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Keys for QGIS, the same each time for the same thing. */
public final class QgisIds {
  private QgisIds() {}

  /** In braces, as QGIS writes them. */
  public static String of(String name) {
    return "{" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "}";
  }
}
