package be.weefsel.loading.service.paging;

import be.weefsel.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/**
 * Which part of a service is wanted.
 *
 * @param bbox everything that touches this; empty for no limit
 * @param gemeente the NIS code of a gemeente; empty for no limit
 * @param border of that gemeente, in Lambert 72; looked up only where it is needed
 * @param nisColumns the names under which sources keep the NIS code
 * @param keyColumns the names under which sources keep what tells rows apart
 */
public record Wish(
    Optional<Bbox> bbox,
    Optional<String> gemeente,
    Supplier<Geometry> border,
    List<String> nisColumns,
    List<String> keyColumns) {

  /** Checks what the user gave. */
  public static void check(Optional<String> bbox, Optional<String> gemeente) {
    if (bbox.isPresent() && gemeente.isPresent()) {
      throw new Refused("Geef --bbox of --gemeente, niet allebei.");
    }
    bbox.ifPresent(Bbox::parse);
    if (gemeente.filter(g -> !g.matches("[1-7]\\d{4}")).isPresent()) {
      throw new Refused(
          "--gemeente " + gemeente.get() + " is geen NIS-code: vijf cijfers, zoals 31022.");
    }
  }

  /** The property of a service that holds the NIS code, as the service spells it. */
  public Optional<String> nisColumn(List<String> properties) {
    return firstOf(nisColumns, properties);
  }

  /** The property of a service by which its rows can be put in order. */
  public Optional<String> keyColumn(List<String> properties) {
    return firstOf(keyColumns, properties);
  }

  private static Optional<String> firstOf(List<String> names, List<String> properties) {
    return names.stream()
        .flatMap(name -> properties.stream().filter(name::equalsIgnoreCase))
        .findFirst();
  }

  /** The area to ask for; empty where there is no limit. */
  public Optional<Area> area() {
    return gemeente.isPresent()
        ? Optional.of(Area.of(border.get(), "de gemeente " + gemeente.get()))
        : bbox.map(Area::of);
  }
}
