package be.weefsel.encoding.mvt;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MvtValuesTest {
  private static final List<Property> PROPERTIES =
      List.of(
          Drawn.property("naam", ColumnType.TEXT),
          Drawn.property("aantal", ColumnType.INTEGER),
          Drawn.property("m2", ColumnType.NUMBER),
          Drawn.property("waar", ColumnType.BOOLEAN),
          Drawn.property("dag", ColumnType.DATE));
  private static final byte[] POINT = Drawn.wkb(Drawn.shape("POINT(5 5)"));

  private static MvtDecoder.Layer layer(Object[]... rows) {
    MvtLayer layer = new MvtLayer("a", PROPERTIES, Drawn.TILE, 4096);
    for (int i = 0; i < rows.length; i++) {
      layer.add(i + 1, Drawn.row(POINT, rows[i]));
    }
    return MvtDecoder.read(Mvt.tile(List.of(layer))).get("a");
  }

  @Test
  void everyTypeComesBackAsItWas() {
    MvtDecoder.Layer layer =
        layer(
            new Object[] {"Dorp é 😀", 42L, 0.1, true, LocalDate.of(2026, 1, 31)},
            new Object[] {"", -5_000_000_000L, -0.0, false, null});
    assertThat(layer.feature(1).properties())
        .isEqualTo(
            Map.of(
                "naam", "Dorp é 😀", "aantal", 42L, "m2", 0.1, "waar", true, "dag", "2026-01-31"));
    assertThat(layer.feature(2).properties())
        .isEqualTo(Map.of("naam", "", "aantal", -5_000_000_000L, "m2", -0.0, "waar", false));
  }

  @Test
  void whatIsNoNumberIsNotThere() {
    MvtDecoder.Layer layer =
        layer(new Object[] {null, null, Double.NaN, null, null}, new Object[5]);
    assertThat(layer.feature(1).properties()).isEmpty();
    assertThat(layer.feature(2).properties()).isEmpty();
  }

  /** The decoder refuses keys and values that stand in a layer twice. */
  @Test
  void equalValuesAreWrittenOnce() {
    Object[] row = {"a", 1L, 1.0, true, null};
    MvtDecoder.Layer layer = layer(row, row, new Object[] {"1", 1L, 2.0, true, null});
    assertThat(layer.feature(1).properties()).isEqualTo(layer.feature(2).properties());
    assertThat(layer.feature(3).properties()).containsEntry("naam", "1");
  }

  @Test
  void aTileWithoutFeaturesHasNoBytes() {
    assertThat(Mvt.tile(List.of(new MvtLayer("a", PROPERTIES, Drawn.TILE, 4096)))).isEmpty();
  }
}
