package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a meting computes: every relation whose data are there, in dependency order, with hashes.
 */
final class Plan {
  /**
   * Raised when the runner makes other tables from the same files, or cuts them into other pieces.
   */
  private static final String RUNNER_VERSION = "3";

  private final Methode methode;
  private final Parameters parameters;
  private final Map<String, Lading> ladingen = new TreeMap<>();
  private final Map<String, Layer> datasets = new TreeMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final Map<String, String> missing = new TreeMap<>();
  private final Map<String, Relation> empty = new TreeMap<>();
  private final List<String> underWay = new ArrayList<>();

  Plan(Meting meting, Methode methode, LayerCatalogue catalogue, List<Lading> pinned) {
    this.methode = methode;
    this.parameters = Parameters.of(methode.require("parameters"), meting.peildatum());
    pinned.forEach(l -> ladingen.put(l.dataset(), l));
    catalogue.datasets().forEach(l -> datasets.put(l.id(), l));
    for (SqlFile.Kind kind : SqlFile.Kind.values()) {
      methode.of(kind).forEach(this::resolve);
    }
  }

  /** All relations that can be made, each after those that it reads. */
  List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  Optional<Relation> relation(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  /** Why a relation cannot be made: the dataset that is missing; null when it can be made. */
  String missing(String id) {
    return missing.get(id);
  }

  Optional<Lading> lading(String dataset) {
    return Optional.ofNullable(ladingen.get(dataset));
  }

  /** The pinned ladingen, by dataset. */
  Map<String, Lading> ladingen() {
    return ladingen;
  }

  Parameters parameters() {
    return parameters;
  }

  private void resolve(SqlFile file) {
    if (relations.containsKey(file.id()) || missing.containsKey(file.id())) {
      return;
    }
    if (underWay.contains(file.id())) {
      throw new Refused(
          "These files of sql/ need each other in a circle: "
              + String.join(" → ", underWay)
              + " → "
              + file.id());
    }
    underWay.add(file.id());
    List<Relation> after = new ArrayList<>();
    Hash hash =
        new Hash()
            .add(RUNNER_VERSION)
            .add(file.id())
            .add(file.kind().name())
            .add(file.piece().name());
    String sql = LowZooms.surfaces(parameters.fill(file), file.header().general());
    hash.add(sql).add(String.valueOf(file.header().geometry()));
    file.header().indexes().forEach(hash::add);
    hash.add(String.valueOf(file.header().kinds()));
    hash.add(part("percelen", file, after).orElse(""));
    String lacks = null;
    for (String need : file.header().needs()) {
      Optional<String> part = part(need, file, after);
      hash.add(need).add(part.orElse(""));
      lacks = part.isEmpty() && lacks == null ? root(need) : lacks;
    }
    for (String use : file.header().uses()) {
      hash.add(use).add(part(use, file, after).orElse("leeg"));
    }
    underWay.remove(file.id());
    Relation relation =
        new Relation(file, sql, hash.hex(), List.copyOf(after), reads(file), emptyOf(file));
    if (lacks == null) {
      relations.put(file.id(), relation);
    } else {
      missing.put(file.id(), lacks);
      empty.put(file.id(), relation);
    }
  }

  /** What identifies a thing that a file reads; empty when it is not there. */
  private Optional<String> part(String name, SqlFile reader, List<Relation> after) {
    if (datasets.containsKey(name)) {
      return lading(name).map(l -> "lading " + l.id());
    }
    if (methode.table(name) != null) {
      return Optional.of(new Hash().add(methode.table(name).text()).hex());
    }
    SqlFile file = methode.file(name);
    if (file == null) {
      throw new Refused(
          reader.path()
              + ": there is no dataset, derived relation or code table '"
              + name
              + "'. Datasets go by their plural name.");
    }
    resolve(file);
    Relation relation = relations.get(name);
    if (relation == null) {
      // Its empty form has the columns of what it reads.
      after.addAll(empty.get(name).after());
      return Optional.empty();
    }
    after.add(relation);
    return Optional.of(relation.hash());
  }

  private List<Relation> emptyOf(SqlFile file) {
    return Stream.concat(file.header().needs().stream(), file.header().uses().stream())
        .filter(empty::containsKey)
        .map(empty::get)
        .toList();
  }

  private Set<String> reads(SqlFile file) {
    Set<String> names = new TreeSet<>(Set.of(MetingSchema.PERCEEL));
    Stream.concat(file.header().needs().stream(), file.header().uses().stream())
        .map(n -> datasets.containsKey(n) ? datasets.get(n).as() : n)
        .forEach(names::add);
    names.addAll(names.stream().map(MetingSchema::whole).toList());
    return names;
  }

  private String root(String need) {
    return missing.getOrDefault(need, need);
  }
}
