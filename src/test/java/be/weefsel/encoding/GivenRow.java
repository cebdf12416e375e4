package be.weefsel.encoding;

import be.weefsel.layers.Row;
import java.time.LocalDate;
import java.util.Arrays;
import org.locationtech.jts.io.ParseException;

/** A row of given values in the order of the properties. */
public record GivenRow(String id, byte[] wkb, Object... values) implements Row {
  @Override
  public byte[] wgs84() {
    return wkb == null ? null : centre();
  }

  private static byte[] centre() {
    try {
      return Rows.wkb("POINT (4.35 50.85)");
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public boolean isNull(int property) {
    return values[property] == null;
  }

  @Override
  public String text(int property) {
    return (String) values[property];
  }

  @Override
  public long integer(int property) {
    return (Long) values[property];
  }

  @Override
  public double number(int property) {
    return (Double) values[property];
  }

  @Override
  public boolean bool(int property) {
    return (Boolean) values[property];
  }

  @Override
  public LocalDate date(int property) {
    return (LocalDate) values[property];
  }

  /** The same row with some of its values, in another order. */
  GivenRow only(int... properties) {
    return new GivenRow(id, wkb, Arrays.stream(properties).mapToObj(i -> values[i]).toArray());
  }
}
