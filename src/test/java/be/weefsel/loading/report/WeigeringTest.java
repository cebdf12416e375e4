package be.weefsel.loading.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeigeringTest {
  private static final Pattern CODE =
      Pattern.compile("(?s)new RowRejected\\(\\s*\"([a-z_]+)\"|'([a-z]+_[a-z_]+)'(?= ELSE| END)");

  @Test
  void everyCodeThatTheSourcesGiveHasWordsOfItsOwn() throws IOException {
    Path sources = Settings.from(Map.of()).root().resolve("src/main/java/be/weefsel/loading");
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1) == null ? code.group(2) : code.group(1));
        }
      }
    }
    assertThat(codes).contains("veld_ontbreekt", "rij_onleesbaar", "dubbele_sleutel");
    assertThat(codes).allMatch(Weigering::isListed);
    assertThat(Weigering.of("nog_onbekend").doe()).isNotBlank();
  }
}
