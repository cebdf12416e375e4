package be.weefsel.encoding;

/**
 * How a table is written.
 *
 * @param byteOrderMark whether it begins with one, by which Excel knows UTF-8
 * @param semicolons whether semicolons stand between fields and commas in numbers, as Excel expects
 *     where the comma is the decimal sign
 */
public record CsvOptions(Geometry geometry, boolean byteOrderMark, boolean semicolons) {
  /** As RFC 4180 and programs have it. */
  public static final CsvOptions PLAIN = new CsvOptions(Geometry.WKT, false, false);

  /** How a shape stands in a table. */
  public enum Geometry {
    /** As well-known text. */
    WKT,
    /** As two columns: the point, or a point on the line or inside the surface. */
    XY,
    NONE
  }
}
