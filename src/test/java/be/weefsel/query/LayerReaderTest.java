package be.weefsel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Published;
import be.weefsel.layers.FeatureShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerReaderTest {
  private final Published published = Published.shared();
  private final PublishedData data = published.data();
  private final PublishedMeting meting = data.publications().root().orElseThrow();
  private final FeatureShape percelen = FeatureShape.of(meting.layer("percelen").orElseThrow());
  private final List<String> expected =
      published.sql("SELECT id FROM publiek_1.percelen ORDER BY perceel_id");

  @Test
  void everyFeatureIsGivenInTheOrderOfTheKey() {
    List<String> ids = new ArrayList<>();
    long rows = data.layers().each(meting, percelen, r -> ids.add(r.id()));
    assertThat(rows).isEqualTo(2500);
    assertThat(ids).isEqualTo(expected);
  }

  /** However it is cut, nothing is left out or given twice. */
  @Test
  void piecesAreTogetherTheWhole() {
    for (int most : new int[] {1, 7, 1250, 2499, 2500}) {
      LayerPieces pieces = data.layers().pieces(meting, percelen);
      List<String> ids = new ArrayList<>();
      int[] here = {0};
      boolean more = true;
      for (int i = 0; more && (most > 1 || i < 50); i++) {
        here[0] = 0;
        more = pieces.next(row -> ids.add(row.id()), () -> ++here[0] == most);
      }
      assertThat(ids).isEqualTo(expected.subList(0, most > 1 ? 2500 : 50));
      assertThat(pieces.rows()).isEqualTo(ids.size());
    }
  }

  @Test
  void aFailingConsumerGivesItsConnectionBack() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () ->
                  data.layers()
                      .each(
                          meting,
                          percelen,
                          row -> {
                            throw new IOException("disk full");
                          }))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("disk full");
    }
    assertThat(data.layers().each(meting, percelen, row -> {})).isEqualTo(2500);
  }
}
