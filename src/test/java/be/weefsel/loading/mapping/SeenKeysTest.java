package be.weefsel.loading.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.LayerCatalogue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenKeysTest {
  private final Dataset dataset =
      LayerCatalogue.read(Path.of("layers")).dataset("adreskoppelingen").imported().orElseThrow();
  private final SeenKeys keys = new SeenKeys(dataset);

  private void add(Object adres, Object perceel) {
    Object[] values = new Object[dataset.columns().size()];
    List<String> names = dataset.columns().stream().map(Column::name).toList();
    values[names.indexOf("adres_id")] = adres;
    values[names.indexOf("capakey")] = perceel;
    keys.add(values);
  }

  @Test
  void differentKeysAreToldApartHoweverManyThereAre() {
    for (int i = 0; i < 700; i++) {
      for (int j = 0; j < 700; j++) {
        add("" + i, "" + j);
      }
    }
    assertThat(keys.mayRepeat()).isFalse();
    add("699", "3");
    assertThat(keys.mayRepeat()).isTrue();
  }

  @Test
  void aKeyWithANullIsSharedWithNone() {
    add("1", null);
    add("1", null);
    assertThat(keys.mayRepeat()).isFalse();
  }

  @Test
  void numbersThatAreOneInSqlAreOneHere() {
    add(0.0, "1");
    add(-0.0, "1");
    assertThat(keys.mayRepeat()).isTrue();
  }
}
