package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be known of the files for Docker without an engine. */
class DockerTest {
  private static final Path ROOT = Settings.from(Map.of()).root();
  private static final Pattern VARIABLE = Pattern.compile("WEEFSEL_[A-Z_]+");
  private String dockerfile;
  private JsonNode compose;

  @BeforeEach
  void read() throws IOException {
    dockerfile = Files.readString(ROOT.resolve("Dockerfile")).replace("\\\n", " ");
    compose = new YAMLMapper().readTree(ROOT.resolve("docker-compose.yml").toFile());
  }

  private List<String> lines(String instruction) {
    return dockerfile.lines().filter(l -> l.startsWith(instruction + " ")).toList();
  }

  @Test
  void whatIsCopiedIsThereAndIsSentToTheBuilder() throws IOException {
    List<String> ignore = Files.readAllLines(ROOT.resolve(".dockerignore"));
    assertThat(ignore).contains("*");
    for (String line : lines("COPY")) {
      String[] words = line.split(" +");
      if (!words[1].startsWith("--from")) {
        String source = words[1].replace("./", "");
        assertThat(ROOT.resolve(source)).exists();
        assertThat(ignore).contains("!" + source);
      }
    }
    for (String rule : ignore) {
      if (rule.startsWith("!")) {
        assertThat(ROOT.resolve(rule.substring(1))).exists();
      }
    }
  }

  /** The folders that the program reads below its root. */
  @Test
  void allFoldersOfTheProgramAreInTheImage() {
    for (String folder : List.of("layers", "sql", "method", "samples", "lib", "weefsel.jar")) {
      assertThat(lines("COPY")).anyMatch(l -> l.matches(".*\\b" + folder + "( .*|$)"));
    }
    assertThat(dockerfile).contains("WEEFSEL_ROOT=/opt/weefsel").contains("WORKDIR /opt/weefsel");
  }

  @Test
  void itDoesNotRunAsRoot() {
    List<String> users = lines("USER");
    assertThat(users).hasSize(1);
    assertThat(users.get(0)).matches("USER [1-9]\\d*:[1-9]\\d*");
    int user = dockerfile.indexOf("\nUSER ");
    assertThat(dockerfile.indexOf("ENTRYPOINT")).isGreaterThan(user);
    assertThat(dockerfile.indexOf("\nRUN groupadd")).isLessThan(user);
  }

  @Test
  void everyVariableIsASettingAndIsExplained() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String file : List.of("Dockerfile", "docker-compose.yml", ".env.example")) {
      VARIABLE
          .matcher(Files.readString(ROOT.resolve(file)))
          .results()
          .forEach(m -> named.add(m.group()));
    }
    StringBuilder settings = new StringBuilder();
    try (Stream<Path> all = Files.walk(ROOT.resolve("src/main/java/be/weefsel/registry"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        settings.append(Files.readString(file));
      }
    }
    for (String variable : named) {
      assertThat(settings).contains("\"" + variable + "\"");
    }
    Matcher substituted =
        Pattern.compile("\\$\\{(\\w+)")
            .matcher(Files.readString(ROOT.resolve("docker-compose.yml")));
    String example = Files.readString(ROOT.resolve(".env.example"));
    substituted.results().forEach(m -> assertThat(example).contains("\n" + m.group(1) + "="));
  }

  @Test
  void noSecretHasADefault() throws IOException {
    for (String line : Files.readAllLines(ROOT.resolve("docker-compose.yml"))) {
      if (line.matches("\\s*\\w*PASSWORD:.*")) {
        assertThat(line).contains("${WEEFSEL_DB_PASSWORD:?");
      }
    }
    assertThat(Files.readAllLines(ROOT.resolve(".env.example")))
        .contains("WEEFSEL_DB_PASSWORD=", "WEEFSEL_READ_TOKEN=");
    assertThat(Files.readAllLines(ROOT.resolve(".gitignore"))).contains(".env");
  }

  @Test
  void theServerWaitsForADatabaseThatKeepsItsData() {
    JsonNode db = compose.at("/services/db");
    assertThat(db.get("image").asText()).startsWith("postgis/postgis:");
    assertThat(db.get("shm_size").asText()).isEqualTo("1gb");
    assertThat(db.at("/healthcheck/test").toString()).contains("pg_isready");
    assertThat(compose.at("/services/weefsel/depends_on/db/condition").asText())
        .isEqualTo("service_healthy");
    for (JsonNode service : compose.get("services")) {
      for (JsonNode volume : service.get("volumes")) {
        assertThat(compose.get("volumes").has(volume.asText().split(":")[0])).isTrue();
      }
    }
    assertThat(compose.at("/services/weefsel/environment/WEEFSEL_DB_URL").asText())
        .isEqualTo("postgresql://db:5432/" + db.at("/environment/POSTGRES_DB").asText());
    assertThat(compose.at("/services/weefsel/environment/WEEFSEL_DB_USER"))
        .isEqualTo(db.at("/environment/POSTGRES_USER"));
  }

  /** An empty variable, as Compose passes one that is not set, is the default. */
  @Test
  void theEnvironmentOfComposeIsOneThatTheProgramTakes() {
    Map<String, String> environment = new java.util.HashMap<>();
    compose
        .at("/services/weefsel/environment")
        .properties()
        .forEach(
            e -> environment.put(e.getKey(), e.getValue().asText().replaceAll("\\$\\{.*", "")));
    Settings settings = Settings.from(environment);
    assertThat(settings.dbUrl()).contains("jdbc:postgresql://db:5432/weefsel");
    assertThat(settings.baseUrl()).isEmpty();
    assertThat(settings.serving().readTokens().isEmpty()).isTrue();
  }

  @Test
  void theHealthCheckHearsWhetherTheServerIsWell() throws IOException, InterruptedException {
    Matcher check = Pattern.compile("HEALTHCHECK .*? CMD (\\[.*])").matcher(dockerfile);
    assertThat(check.find()).isTrue();
    List<String> command =
        List.of(
            new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(check.group(1), String[].class));
    assertThat(exit(command, Published.shared().server().port())).isZero();
    assertThat(exit(command, 1)).isNotZero();
  }

  private static int exit(List<String> command, int port) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("WEEFSEL_PORT", Integer.toString(port));
    return process.start().waitFor();
  }
}
