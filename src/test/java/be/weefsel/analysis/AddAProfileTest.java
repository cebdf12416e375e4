package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.Drawing;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Tiled;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A profile more is a file more: nothing else has to know of it. */
class AddAProfileTest {
  @Test
  void aNewProfileStandsInTheLayerItsStyleAndItsTiles() {
    try (Town town = new Town()) {
      // large enough to be seen at low zooms
      town.lading(
          "percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 600, 600) + ")");
      town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 500, 500) + ")");
      town.lading(
          "rup-zones",
          "algplanid, svnaam, categorie, geom",
          "('GWP_1', 'woongebieden', 'WON', " + box(0, 0, 600, 600) + ")");
      Map<String, String> content = new TreeMap<>(town.methode.content());
      content.put(
          "method/profiles/atelier.yaml",
          content.get("method/profiles/ambacht.yaml").replace("id: ambacht", "id: atelier"));
      Methode methode = Methode.of(content);
      Meting meting = town.meting("proef");
      new Analysis(town.database.store(), town.catalogue, methode).run(meting, Progress.none());
      PublishedLayer layer =
          new Publisher(town.database.store(), town.catalogue, methode, town.database.settings())
              .publish(town.get("proef")).stream()
                  .filter(l -> l.id().equals("geschiktheid"))
                  .findFirst()
                  .orElseThrow();

      assertThat(layer.properties()).extracting(Property::name).contains("atelier_score");
      assertThat(layer.style().drawings()).extracting(Drawing::id).contains("geschiktheid-atelier");
      Tiled tiled = layer.tiles();
      List<String> classes =
          List.of(
              "ambacht_klasse",
              "atelier_klasse",
              "handel_klasse",
              "kantoor_klasse",
              "logistiek_klasse");
      assertThat(tiled.properties()).containsAll(classes).contains("capakey");
      assertThat(tiled.general().properties()).containsAll(classes).contains("uitgesloten");
      // one profile that is another by name has its classes everywhere
      assertThat(
              town.rows(
                  meting,
                  "SELECT count(*) > 0, bool_and(atelier_klasse IS NOT DISTINCT FROM ambacht_klasse)"
                      + " FROM publiek_%d.geschiktheid_algemeen".formatted(meting.id())))
          .containsExactly("t|t");
    }
  }
}
