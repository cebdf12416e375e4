package be.weefsel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Published;
import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureReaderTest {
  private final Published published = Published.shared();
  private final PublishedData data = published.data();
  private final PublishedMeting meting = data.publications().root().orElseThrow();
  private final PublishedLayer percelen = meting.layer("percelen").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 FROM beheer.lading",
        "SELECT 1 FROM beheer.meting",
        "CREATE TABLE publiek_1.mine (a int)",
        "INSERT INTO publiek_1.haltes (halte_id) VALUES (9)",
        "UPDATE publiek_1.haltes SET id = 'x'",
        "SET default_transaction_read_only = off; DELETE FROM publiek_1.haltes"
      })
  void theReaderCanReadWhatIsPublishedAndNothingElse(String sql) {
    assertThatThrownBy(
            () ->
                data.read(
                    c -> {
                      Sql.run(c, sql);
                      return null;
                    }))
        .isInstanceOf(SqlFailure.class);
  }

  @Test
  void theReaderSeesNoTableOfBron() {
    published
        .database()
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, "CREATE TABLE IF NOT EXISTS bron.percelen_1 (a int)");
              return null;
            });
    assertThatThrownBy(() -> data.read(c -> Sql.number(c, "SELECT count(*) FROM bron.percelen_1")))
        .isInstanceOfSatisfying(SqlFailure.class, e -> assertThat(e.state()).isEqualTo("42501"));
  }

  @Test
  void aSmallBoxIsFoundByPlaceNotByWalkingTheKey() {
    Bbox bbox = new Bbox(4.37, 50.84, 4.371, 50.841);
    ItemsRequest box = ItemsRequest.first(10, new Filters(bbox, null, List.of(), null));
    BoundSql page = new ItemsSql(meting, percelen).page(FeatureShape.of(percelen), box, true);
    String plan =
        data.read(
            c -> {
              BoundSql explain = new BoundSql().add("EXPLAIN ");
              explain.add(page.text(), page.values());
              try (var s = explain.prepare(c);
                  var rows = s.executeQuery()) {
                StringBuilder text = new StringBuilder();
                while (rows.next()) {
                  text.append(rows.getString(1)).append('\n');
                }
                return text.toString();
              }
            });
    assertThat(plan).contains("percelen_geom_crs84_idx").doesNotContain("percelen_perceel_id_idx");
  }

  @Test
  void explanationsAreFoundByEitherSpelling() {
    assertThat(data.explanations().of(meting, "11001A0000/00A001"))
        .isEqualTo(data.explanations().of(meting, "11001A0000-00A001"))
        .isPresent();
    assertThat(data.explanations().of(meting, "x")).isEmpty();
  }
}
