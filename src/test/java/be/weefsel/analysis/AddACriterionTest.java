package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that tells how to add a criterion, followed word by word. */
class AddACriterionTest {
  private static final Pattern FILE =
      Pattern.compile("Write `(sql/criteria/\\S+\\.sql)`:\\s+```sql\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WEIGHT =
      Pattern.compile("`(method/profiles/\\S+\\.yaml)`: add `(- \\{id: .*?})` and take 5 from");

  @Test
  void thePageGivesACriterionThatCounts() throws IOException {
    try (Town town = Town.hamlet()) {
      // 100 m from the first perceel of 20 m, 80 m from the second
      town.lading(
          "bedrijventerreinen",
          "terrein_nr, naam, geom",
          "('P1', 'Noord', " + box(120, 0, 200, 100) + ")");
      String page =
          Files.readString(town.database.settings().root().resolve("docs/add-a-criterion.md"));
      Map<String, String> content = new TreeMap<>(town.methode.content());
      Matcher file = FILE.matcher(page);
      assertThat(file.find()).isTrue();
      content.put(file.group(1), file.group(2).indent(-3));
      Matcher weight = WEIGHT.matcher(page);
      assertThat(weight.find()).isTrue();
      content.computeIfPresent(
          weight.group(1),
          (f, text) ->
              text.replace("weight: 35", "weight: 30")
                  .replace("criteria:\n", "criteria:\n  " + weight.group(2) + "\n"));
      Meting meting = town.meting("proef");
      new Analysis(town.database.store(), town.catalogue, Methode.of(content))
          .run(meting, Progress.none());
      // 1 is best for low: 1 − 100/1000 and 1 − 80/1000
      assertThat(
              town.rows(
                  meting,
                  "SELECT waarde, round(genormaliseerd::numeric, 9), gewicht, bewijs FROM uitleg"
                      + " WHERE profiel = 'ambacht' AND criterium = 'c90_park_afstand' ORDER BY capakey"))
          .containsExactly("100|0.900000000|5|Noord", "80|0.920000000|5|Noord");
    }
  }
}
