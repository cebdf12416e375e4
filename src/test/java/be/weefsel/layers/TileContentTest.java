package be.weefsel.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a layer stands in tiles at which zoom, as its YAML says. */
class TileContentTest {
  @TempDir Path folder;

  private Layer layer(String tiles) throws IOException {
    Files.writeString(
        folder.resolve("zones.yaml"),
        """
        id: zones
        as: zone
        title: {nl: Zones}
        serve:
          tiles: %s
          key: zone_id
          geometry: MultiPolygon
          properties:
            - {name: soort, type: text, title: {nl: Soort}}
            - {name: naam, type: text, title: {nl: Naam}}
        """
            .formatted(tiles));
    return LayerCatalogue.read(folder).served().get(0);
  }

  private static PublishedLayer published(Layer layer, long count) {
    return new PublishedLayer(
        "zones",
        layer.title(),
        null,
        "zone_id",
        GeometryType.MULTI_POLYGON,
        List.of(),
        layer.properties(LayerCatalogue.yaml()),
        List.of(),
        null,
        count,
        null,
        layer.served().tiles(),
        null,
        null,
        List.of());
  }

  private static List<String> names(PublishedLayer layer, int zoom) {
    TileContent content = TileContent.at(layer, Tiled.of(layer).orElseThrow(), zoom);
    return content.properties().stream().map(Property::name).toList();
  }

  @Test
  void theGeneralRelationComesFirstThenSomePropertiesThenAll() throws IOException {
    PublishedLayer layer =
        published(
            layer(
                "{from: 6, to: 15, properties: [id, soort], detail: 14, general: {below: 12,"
                    + " relation: zones_algemeen, properties: [soort],"
                    + " own: [{name: klasse, type: integer, title: {nl: Klasse}}]}}"),
            5);
    TileContent low = TileContent.at(layer, layer.tiles(), 11);
    assertThat(low.relation()).isEqualTo("zones_algemeen");
    assertThat(low.general()).isTrue();
    assertThat(names(layer, 11)).containsExactly("soort", "klasse");
    assertThat(TileContent.at(layer, layer.tiles(), 12).relation()).isEqualTo("zones");
    assertThat(names(layer, 13)).containsExactly("id", "soort");
    assertThat(names(layer, 14)).containsExactly("id", "soort", "naam");
  }

  @Test
  void withoutTheGeneralRelationTheLayerBeginsWhereItsFeaturesDo() throws IOException {
    Tiled tiled =
        layer("{from: 6, to: 15, general: {below: 12, relation: zones_algemeen}}")
            .served()
            .tiles()
            .withoutGeneral();
    assertThat(tiled.from()).isEqualTo(12);
    assertThat(tiled.general()).isNull();
  }

  @Test
  void whoSaysNothingGetsZoomsByTheNumberOfFeatures() throws IOException {
    Layer layer = layer("null");
    assertThat(Tiled.of(published(layer, 100)).orElseThrow().from()).isEqualTo(6);
    assertThat(Tiled.of(published(layer, 10_000)).orElseThrow().from()).isEqualTo(10);
    assertThat(Tiled.of(published(layer, 1_000_000)).orElseThrow().from()).isEqualTo(13);
    assertThat(names(published(layer, 100), 6)).containsExactly("id", "soort", "naam");
  }

  @Test
  void aMetingKeepsIt() throws IOException {
    PublishedLayer layer =
        published(
            layer("{from: 6, to: 15, properties: [id], general: {below: 12, relation: a}}"), 5);
    PublishedLayer read = PublishedLayers.read(PublishedLayers.write(List.of(layer))).get(0);
    assertThat(read.tiles()).isEqualTo(layer.tiles());
  }

  @Test
  void zoomsThatCannotBeAreRefusedByTheFile() {
    for (String wrong :
        List.of(
            "{from: 12, to: 6}",
            "{from: 6, to: 25}",
            "{from: 6, to: 14, general: {below: 6, relation: a}}",
            "{from: 6, to: 14, general: {below: 12}}")) {
      assertThatThrownBy(() -> layer(wrong))
          .as(wrong)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("zones.yaml");
    }
  }
}
