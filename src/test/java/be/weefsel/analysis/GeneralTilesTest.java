package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.PublishedData;
import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands for percelen and zones at low zooms: in the west one perceel of 600 m × 600 m, in the
 * east 900 of 20 m × 20 m; under the northern half a residential zone, under the southern half
 * fields.
 */
class GeneralTilesTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void publish() {
    town = new Town();
    List<String> percelen = new ArrayList<>();
    percelen.add("('11001A0001/00A000', " + box(0, 0, 600, 600) + ")");
    for (int i = 0; i < 900; i++) {
      double x = 600 + i % 30 * 20;
      double y = i / 30 * 20;
      percelen.add("('11001B%04d/00A000', %s)".formatted(i + 1, box(x, y, x + 20, y + 20)));
    }
    town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 500, 500) + ")");
    town.lading(
        "rup-zones",
        "algplanid, svnaam, categorie, geom",
        "('GWP_1', 'woongebieden', 'WON', " + box(0, 300, 1200, 600) + ")",
        "('GWP_1', 'agrarische gebieden', 'LAN', " + box(0, 0, 1200, 300) + ")");
    meting = town.analysed("nu");
    town.publish("nu");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  /** What a relation shows at a place, in the tile that the place lies in. */
  private static List<String> at(String relation, String column, int zoom, double x, double y) {
    return town.rows(
        meting,
        """
        SELECT %2$s FROM publiek_%5$d.%1$s a,
               (SELECT ST_Transform(ST_Transform(%3$s, 4258), 3857) AS punt) p
        WHERE  zoom = %4$d AND ST_Contains(geom_3857, punt)
        AND    ST_Contains(ST_TileEnvelope(zoom, tegel_kolom, tegel_rij), punt)
        """
            .formatted(relation, column, Town.point(x, y), zoom, meting.id()));
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12})
  void aCellHasTheGrainOfWhatCoversMostOfIt(int zoom) {
    assertThat(at("percelen_algemeen", "korrel", zoom, 300, 300)).containsExactly("4");
    assertThat(at("percelen_algemeen", "korrel", zoom, 900, 300)).containsExactly("1");
    assertThat(at("percelen_algemeen", "korrel", zoom, 900, 800)).isEmpty();
    assertThat(at("geschiktheid_algemeen", "uitgesloten", zoom, 300, 300)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 12})
  void aCellHasTheZoneOfItsMiddle(int zoom) {
    assertThat(at("bestemming_algemeen", "categorie", zoom, 600, 480)).containsExactly("WON");
    assertThat(at("bestemming_algemeen", "categorie", zoom, 600, 120)).containsExactly("LAN");
  }

  /** Half of the cells of the edge are full, as many are empty: the area is about the same. */
  @Test
  void theGroundIsCoveredOnce() {
    double m2 =
        Double.parseDouble(
            town.rows(
                    meting,
                    """
                    SELECT sum(ST_Area(ST_Transform(ST_Intersection(geom_3857,
                               ST_TileEnvelope(zoom, tegel_kolom, tegel_rij)), 31370)))
                    FROM   publiek_%d.percelen_algemeen WHERE zoom = 12
                    """
                        .formatted(meting.id()))
                .get(0));
    // 3,600 m of edge, cells of 96 m
    assertThat(m2).isCloseTo(1200.0 * 600, within(3600.0 * 48));
  }

  @Test
  void theMetingKnowsWhereGeneralTilesEnd() {
    try (PublishedData data = PublishedData.open(town.database.store().database(), 1, 30)) {
      Map<String, PublishedLayer> layers =
          data.publications().root().orElseThrow().layers().stream()
              .collect(Collectors.toMap(PublishedLayer::id, Function.identity()));
      assertThat(layers.get("percelen").tiles().general().below()).isEqualTo(13);
      assertThat(layers.get("geldende-bestemming").tiles().from()).isEqualTo(6);
    }
  }
}
