package be.weefsel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String TOKEN = "0123456789abcdefghij";
  private static final Pattern VARIABLE = Pattern.compile("WEEFSEL_[A-Z_]+");

  @TempDir Path folder;

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Map<String, String> wrong =
        Map.of(
            "WEEFSEL_PORT", "80x",
            "WEEFSEL_PAGE_MAXIMUM", "0",
            "WEEFSEL_BODY_BYTES", "4mb",
            "WEEFSEL_READ_TOKEN", "short-secret",
            "WEEFSEL_TRUSTED_PROXIES", "10.0.0.0/33",
            "WEEFSEL_BASE_URL", "kaart.example",
            "WEEFSEL_CONTACT_EMAIL", "gis");
    assertThatThrownBy(() -> Settings.from(wrong))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(wrong.keySet().toArray(CharSequence[]::new))
        .hasMessageContaining("openssl rand")
        .hasMessageNotContaining("short-secret");
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024", "64k, 65536", "128M, 134217728", "1g, 1073741824"})
  void bytesMayHaveAUnit(String text, long bytes) {
    assertThat(Settings.from(Map.of("WEEFSEL_BODY_BYTES", text)).limits().bodyBytes())
        .isEqualTo(bytes);
  }

  @Test
  void tokensComeFromTheEnvironmentAndFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("tokens"), TOKEN + "-file\n\n" + TOKEN + "-two\n");
    ReadTokens tokens =
        Settings.from(
                Map.of(
                    "WEEFSEL_READ_TOKEN",
                    TOKEN + "-a, " + TOKEN + "-b",
                    "WEEFSEL_READ_TOKEN_FILE",
                    file.toString()))
            .serving()
            .readTokens();
    for (String end : new String[] {"-a", "-b", "-file", "-two"}) {
      assertThat(tokens.holds(TOKEN + end)).isTrue();
    }
    assertThat(tokens.holds(TOKEN)).isFalse();
    assertThat(tokens.holds("")).isFalse();
    assertThat(tokens.toString()).doesNotContain(TOKEN);
    assertThat(Settings.from(Map.of()).serving().readTokens().isEmpty()).isTrue();
  }

  @Test
  void thePasswordOfTheDatabaseMayStandInAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "geheim\n");
    assertThat(Settings.from(Map.of("WEEFSEL_DB_PASSWORD_FILE", file.toString())).dbPassword())
        .isEqualTo("geheim");
    Path gone = folder.resolve("gone");
    assertThatThrownBy(() -> Settings.from(Map.of("WEEFSEL_DB_PASSWORD_FILE", gone.toString())))
        .hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8,   10.255.1.2,       true",
    "10.0.0.0/8,   11.0.0.1,         false",
    "172.16.0.0/12, 172.31.9.9,      true",
    "172.16.0.0/12, 172.32.0.1,      false",
    "192.0.2.7,    192.0.2.7,        true",
    "192.0.2.7,    192.0.2.8,        false",
    "::1,          0:0:0:0:0:0:0:1,  true",
    "fd00::/8,     fd12::1,          true",
    "fd00::/8,     fe80::1,          false",
    "0.0.0.0/0,    fd12::1,          false",
    "0.0.0.0/0,    localhost,        false"
  })
  void networksHoldTheirAddresses(String network, String address, boolean expected) {
    Networks trusted =
        Settings.from(Map.of("WEEFSEL_TRUSTED_PROXIES", network)).serving().trustedProxies();
    assertThat(trusted.hold(address)).isEqualTo(expected);
  }

  /** The page for operators names every variable that the program reads, and no other. */
  @Test
  void everySettingStandsOnThePageForOperators() throws IOException {
    Path root = Settings.from(Map.of()).root();
    Set<String> read = new TreeSet<>();
    try (Stream<Path> code = Files.walk(root.resolve("src"))) {
      for (Path file : code.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher variable = Pattern.compile("\"(WEEFSEL_[A-Z_]+)\"").matcher(Files.readString(file));
        variable.results().forEach(m -> read.add(m.group(1)));
      }
    }
    Set<String> told = new TreeSet<>();
    VARIABLE
        .matcher(Files.readString(root.resolve("docs/operations.md")))
        .results()
        .forEach(m -> told.add(m.group()));
    read.remove("WEEFSEL_ROOT");
    assertThat(told).containsAll(read);
  }
}
