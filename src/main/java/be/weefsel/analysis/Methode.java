package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Criteria, exclusions, indicators, profiles and code tables as the folders {@code sql/} and {@code
 * method/} hold them, versioned together by the hash of their content.
 */
public final class Methode {
  private final Map<String, SqlFile> files = new LinkedHashMap<>();
  private final Map<String, CodeTable> tables = new TreeMap<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, String> content = new TreeMap<>();

  private Methode() {}

  /** Reads and checks the method of an installation. */
  public static Methode read(Settings settings) {
    Methode m = new Methode();
    try {
      for (SqlFile.Kind kind : SqlFile.Kind.values()) {
        for (Path file : list(settings.sql().resolve(kind.folder), ".sql")) {
          m.add(SqlFileReader.read(kind, name(file), m.keep(settings, file)));
        }
      }
      for (Path file : list(settings.method(), ".csv")) {
        String stem = name(file).replace(".csv", "");
        m.tables.put(stem, CodeTable.read(stem, m.keep(settings, file)));
      }
      for (Path file : list(settings.method().resolve("profiles"), ".yaml")) {
        m.profiles.add(LayerCatalogue.yaml().readValue(m.keep(settings, file), Profile.class));
      }
    } catch (IOException e) {
      throw new Refused("The method cannot be read: " + e.getMessage(), e);
    }
    m.weighAndCheck();
    return m;
  }

  private void weighAndCheck() {
    if (profiles.stream().anyMatch(p -> p.pairwise() != null)) {
      Parameters parameters = Parameters.of(require("parameters"), LocalDate.EPOCH);
      profiles.replaceAll(p -> p.weighed(parameters, require("ahp_toeval")));
    }
    Map<String, SqlFile> criteria = new TreeMap<>();
    of(SqlFile.Kind.CRITERION).forEach(f -> criteria.put(f.id(), f));
    profiles.forEach(p -> p.check(criteria));
  }

  void add(SqlFile file) {
    SqlFile other = files.put(file.id(), file);
    if (other != null) {
      throw new Refused(file.path() + " and " + other.path() + " have the same id");
    }
  }

  private String keep(Settings settings, Path file) throws IOException {
    String text = Files.readString(file);
    content.put(settings.root().relativize(file).toString(), text);
    return text;
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** File name → text, for the record of a meting. */
  public Map<String, String> content() {
    return content;
  }

  /** SHA-256 over all names and texts. */
  public String hash() {
    Hash hash = new Hash();
    content.forEach((name, text) -> hash.add(name).add(text));
    return hash.hex();
  }

  /** Whether a relation reads the dataset, as something that it needs or can use. */
  public boolean reads(String dataset) {
    return files.values().stream()
        .anyMatch(f -> f.header().needs().contains(dataset) || f.header().uses().contains(dataset));
  }

  /**
   * A profile for its reader.
   *
   * @param judgement how consistent the pairwise comparison is; null where weights are given
   */
  public record ProfileSummary(
      String id, int version, String title, List<WeightSummary> weights, String judgement) {}

  /** A criterion of a profile, its whole per cent and its normalisation in words. */
  public record WeightSummary(String id, int weight, String rule) {}

  /** The profiles, by their ids. */
  public List<ProfileSummary> profileSummaries() {
    return profiles.stream()
        .map(
            p ->
                new ProfileSummary(
                    p.id(),
                    p.version(),
                    p.title().nl(),
                    p.criteria().stream().map(this::summary).toList(),
                    p.pairwise() == null ? null : p.judged(require("ahp_toeval")).words()))
        .toList();
  }

  private WeightSummary summary(Profile.Weight w) {
    Map<String, Object> rule =
        w.normalise() == null ? files.get(w.id()).header().normalise() : w.normalise();
    return new WeightSummary(w.id(), w.weight(), Normalisation.of(w.id(), rule).words());
  }

  SqlFile file(String id) {
    return files.get(id);
  }

  List<SqlFile> of(SqlFile.Kind kind) {
    return files.values().stream().filter(f -> f.kind() == kind).toList();
  }

  List<SqlFile> all() {
    return List.copyOf(files.values());
  }

  Collection<CodeTable> tables() {
    return tables.values();
  }

  CodeTable table(String name) {
    return tables.get(name);
  }

  /** The code table that must be there. */
  CodeTable require(String name) {
    CodeTable table = tables.get(name);
    if (table == null) {
      throw new Refused("method/" + name + ".csv is missing");
    }
    return table;
  }

  List<Profile> profiles() {
    return profiles;
  }
}
