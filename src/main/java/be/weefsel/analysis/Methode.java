package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
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
    Map<String, String> content = new TreeMap<>();
    try {
      for (SqlFile.Kind kind : SqlFile.Kind.values()) {
        keep(settings, settings.sql().resolve(kind.folder), ".sql", content);
      }
      keep(settings, settings.method(), ".csv", content);
      keep(settings, settings.method().resolve("profiles"), ".yaml", content);
    } catch (IOException e) {
      throw new Refused("The method cannot be read: " + e.getMessage(), e);
    }
    return of(content);
  }

  /**
   * The method that these files make.
   *
   * @param content file name → text, as a meting keeps it
   */
  static Methode of(Map<String, String> content) {
    Methode m = new Methode();
    m.content.putAll(content);
    for (SqlFile.Kind kind : SqlFile.Kind.values()) {
      m.in("sql/" + kind.folder + "/")
          .forEach((name, text) -> m.add(SqlFileReader.read(kind, name, text)));
    }
    m.in("method/profiles/").forEach((name, text) -> m.profiles.add(profile(name, text)));
    m.in("method/")
        .forEach(
            (name, text) -> {
              String stem = name.replace(".csv", "");
              m.tables.put(stem, CodeTable.read(stem, text));
            });
    m.weighAndCheck();
    return m;
  }

  private static Profile profile(String name, String text) {
    try {
      return LayerCatalogue.yaml().readValue(text, Profile.class);
    } catch (JsonProcessingException e) {
      throw new Refused("method/profiles/" + name + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The files right in a folder, by their names without it. */
  private Map<String, String> in(String folder) {
    Map<String, String> files = new TreeMap<>();
    content.forEach(
        (path, text) -> {
          if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
            files.put(path.substring(folder.length()), text);
          }
        });
    return files;
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

  private static void keep(
      Settings settings, Path folder, String ending, Map<String, String> content)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(ending)).toList()) {
        content.put(
            settings.root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
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
