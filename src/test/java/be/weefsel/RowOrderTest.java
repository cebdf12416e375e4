package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import be.weefsel.sample.SampleIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the rows in the files of a gemeente changes no byte of its results. */
class RowOrderTest {
  private static final Path SAMPLES = Settings.from(Map.of()).root().resolve("samples");

  @Test
  void filesReadBackwardsGiveTheSameHash(@TempDir Path backwards) throws IOException {
    SampleIndex sample = SampleIndex.read(SAMPLES);
    for (String file : List.copyOf(sample.files().values())) {
      if (!Files.exists(backwards.resolve(file))) {
        reverse(SAMPLES.resolve(file), backwards.resolve(file));
      }
    }
    assertThat(hash(sample, backwards)).matches("[0-9a-f]{64}").isEqualTo(hash(sample, SAMPLES));
  }

  private static String hash(SampleIndex sample, Path folder) {
    try (Gemeente gemeente = new Gemeente(sample.peildatum())) {
      sample.files().forEach((dataset, file) -> gemeente.load(dataset, folder.resolve(file)));
      gemeente.publish("m");
      return gemeente.database.store().metingen().get("m").resultaat();
    }
  }

  private static void reverse(Path from, Path to) throws IOException {
    String name = from.toString();
    if (name.endsWith(".csv")) {
      reverseLines(from, to);
    } else if (name.endsWith(".geojson")) {
      ObjectNode root = (ObjectNode) new ObjectMapper().readTree(from.toFile());
      List<JsonNode> features = new ArrayList<>();
      root.get("features").forEach(features::add);
      Collections.reverse(features);
      ArrayNode turned = root.putArray("features");
      features.forEach(turned::add);
      Files.writeString(to, root.toString());
    } else {
      reverseLayers(from, to);
    }
  }

  private static void reverseLines(Path from, Path to) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(from));
    String header = lines.remove(0);
    assertThat(lines)
        .as("a line of %s is a row", from)
        .noneMatch(l -> l.replaceAll("[^\"]", "").length() % 2 == 1);
    Collections.reverse(lines);
    lines.add(0, header);
    Files.write(to, lines);
  }

  private static void reverseLayers(Path from, Path to) {
    boolean first = true;
    for (String line : Gdal.run("ogrinfo", "-ro", "-q", from.toString()).lines().toList()) {
      String layer = line.replaceAll("^\\d+: (.*?)( \\(.*)?$", "$1");
      String sql = "SELECT * FROM \"%s\" ORDER BY fid DESC".formatted(layer);
      List<String> command =
          new ArrayList<>(
              List.of(
                  "-f",
                  "GPKG",
                  to.toString(),
                  from.toString(),
                  "-dialect",
                  "SQLITE",
                  "-sql",
                  sql,
                  "-nln",
                  layer));
      if (!first) {
        command.add("-update");
      }
      Gdal.ogr2ogr(command.toArray(String[]::new));
      first = false;
    }
  }
}
