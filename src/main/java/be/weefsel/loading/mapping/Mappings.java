package be.weefsel.loading.mapping;

import be.weefsel.Refused;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.rows.RowSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the mapping that fits a source: the user's own, else a known one, else our own names. */
public final class Mappings {
  private final Layer layer;
  private final Dataset dataset;
  private final List<Mapping> candidates = new ArrayList<>();

  public Mappings(Layer layer, Optional<Path> own) {
    this.layer = layer;
    this.dataset = layer.imported().orElseThrow();
    if (own.isPresent()) {
      candidates.add(MappingFile.read(own.get(), layer));
    } else {
      candidates.addAll(dataset.mappings());
      // Only a mapping can say how large cells are.
      if (dataset.mappings().stream().allMatch(m -> m.cell() == null)) {
        candidates.add(ColumnChoice.canonical(dataset));
      }
    }
  }

  /**
   * The sources that fit, each with its mapping.
   *
   * @throws Refused when none does, with the nearest mapping and what it lacks
   */
  public List<ColumnChoice> choose(List<RowSource> sources) {
    List<ColumnChoice> chosen = new ArrayList<>();
    List<ColumnChoice> tried = new ArrayList<>();
    for (RowSource source : sources) {
      List<ColumnChoice> here =
          candidates.stream().map(m -> ColumnChoice.of(dataset, m, source)).toList();
      here.stream().filter(ColumnChoice::fits).reduce(Mappings::better).ifPresent(chosen::add);
      tried.addAll(here);
    }
    if (chosen.isEmpty()) {
      throw new Refused(explain(tried));
    }
    return chosen;
  }

  /** The one that reads more of the file; of two that read as much, the first. */
  private static ColumnChoice better(ColumnChoice a, ColumnChoice b) {
    return b.covered() > a.covered() ? b : a;
  }

  /** The names under which sources keep a canonical column. */
  public List<String> sourcesOf(String canonical) {
    return candidates.stream()
        .map(m -> m.columns().get(canonical))
        .filter(from -> from != null && from.readsColumn())
        .map(ColumnSource::from)
        .distinct()
        .toList();
  }

  /** The names under which sources keep what tells rows apart. */
  public List<String> sourcesOfKey() {
    return dataset.key().stream().flatMap(column -> sourcesOf(column).stream()).toList();
  }

  private String explain(List<ColumnChoice> tried) {
    // Our own names are the last resort: who has a file of a known source thinks in its names.
    ColumnChoice nearest =
        tried.stream()
            .min(
                Comparator.comparing(ColumnChoice::isCanonical)
                    .thenComparing(c -> c.missing().size())
                    // Only its name is another: what we know of rasters is known by their names.
                    .thenComparing(c -> !c.lacksOnlyLayer())
                    .thenComparing(c -> -c.covered()))
            .orElseThrow();
    return nearest.source().name()
        + " past bij geen enkele beschrijving van "
        + layer.id()
        + ". Het dichtst komt '"
        + nearest.mapping().name()
        + "'; daarvoor ontbreekt: "
        + String.join(", ", nearest.missing())
        + ". Kolommen in het bestand: "
        + String.join(", ", nearest.source().columns())
        + ". Beschrijf ze in een YAML-bestand (zie layers/"
        + layer.id()
        + ".yaml, onder mappings) en geef het mee met --mapping.";
  }
}
