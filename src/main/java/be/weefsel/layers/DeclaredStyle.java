package be.weefsel.layers;

import java.util.List;
import java.util.stream.Stream;

/**
 * A style as a file of {@code layers/} declares it. What it takes from the method is filled in when
 * a meting is closed; then it is a {@link Style}.
 *
 * @param shown see {@link Style#shown}; absent is false
 * @param drawings absent for one that draws all alike
 */
public record DeclaredStyle(
    Text group,
    int order,
    boolean shown,
    Integer minZoom,
    String label,
    List<DeclaredDrawing> drawings) {
  public DeclaredStyle {
    drawings = drawings == null ? List.of() : List.copyOf(drawings);
  }

  /**
   * The style with the tables and profiles of a method in it.
   *
   * @throws IllegalArgumentException saying what does not fit
   */
  public Style filled(Layer layer, MethodTables method) {
    List<Drawing> all =
        (drawings.isEmpty() ? Stream.of(DeclaredDrawing.PLAIN) : drawings.stream())
            .flatMap(d -> d.filled(layer, method).stream())
            .toList();
    return new Style(group, order, shown, minZoom, label, all);
  }
}
