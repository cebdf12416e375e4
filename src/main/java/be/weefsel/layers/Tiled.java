package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a layer stands in vector tiles.
 *
 * @param from the lowest zoom
 * @param to the deepest zoom with data of its own; clients magnify its tiles beyond it
 * @param properties names of the properties that features have below zoom {@code detail}; null for
 *     all
 * @param detail from this zoom on features have all their properties; null for never
 * @param general what stands for the features at low zooms; null where they are few enough
 */
public record Tiled(int from, int to, List<String> properties, Integer detail, General general) {
  private static final int LOWEST = 6;
  private static final int USUAL = 14;
  private static final long FEW = 2_000;
  private static final long SOME = 20_000;

  /**
   * A generalised relation: for every tile of the low zooms some surfaces, of one class each.
   *
   * @param below it stands in the tiles under this zoom
   * @param relation its view in {@code sql/views}, with the columns zoom, tegel_rij and tegel_kolom
   *     that name the tile, geom_3857, and those of its properties
   * @param properties those that it has in common with the layer, by name
   * @param own those that the layer does not have
   */
  public record General(int below, String relation, List<String> properties, List<Property> own) {
    /** The columns that the relation must have. */
    @JsonIgnore
    public Set<String> columns() {
      Set<String> columns = new TreeSet<>(List.of("zoom", "tegel_rij", "tegel_kolom", "geom_3857"));
      columns.addAll(properties);
      own.forEach(property -> columns.add(property.name()));
      return columns;
    }

    private General named(List<String> all) {
      return new General(below, relation, meant(properties, all), own);
    }

    public General {
      properties = properties == null ? List.of() : List.copyOf(properties);
      own = own == null ? List.of() : List.copyOf(own);
      if (relation == null) {
        throw new IllegalArgumentException("'general' must name its relation");
      }
    }
  }

  public Tiled {
    properties = properties == null ? null : List.copyOf(properties);
    if (from < 0 || to > Tile.DEEPEST || from > to) {
      throw new IllegalArgumentException(
          "tiles go from one zoom to another, from 0 to " + Tile.DEEPEST);
    }
    if (general != null && (general.below <= from || general.below > to)) {
      throw new IllegalArgumentException(
          "'general' stands below a zoom above " + from + ", up to " + to);
    }
  }

  /** All features with all their properties. */
  public Tiled(int from, int to) {
    this(from, to, null, null, null);
  }

  /**
   * How a layer stands in tiles; where it does not say so, the fewer its features the lower the
   * zoom from which they are shown.
   *
   * @return empty for a layer without geometry
   */
  public static Optional<Tiled> of(PublishedLayer layer) {
    if (layer.geometry() == GeometryType.NONE) {
      return Optional.empty();
    }
    if (layer.tiles() != null) {
      return Optional.of(layer.tiles());
    }
    return Optional.of(
        new Tiled(layer.count() <= FEW ? LOWEST : layer.count() <= SOME ? 10 : 13, USUAL));
  }

  /**
   * The same with the properties that names such as {@code *_klasse} stand for: what profiles there
   * are is not known beforehand.
   *
   * @param all the names of the properties of the layer
   */
  public Tiled named(List<String> all) {
    return new Tiled(
        from,
        to,
        properties == null ? null : meant(properties, all),
        detail,
        general == null ? null : general.named(all));
  }

  /** Names, with those of all that have the ending in place of one such as {@code *_klasse}. */
  public static List<String> meant(List<String> names, List<String> all) {
    return names.stream()
        .flatMap(
            name ->
                name.startsWith("*")
                    ? all.stream().filter(property -> property.endsWith(name.substring(1)))
                    : Stream.of(name))
        .toList();
  }

  /** The names that it takes for properties of the layer. */
  @JsonIgnore
  public Set<String> names() {
    Set<String> names = new TreeSet<>(properties == null ? List.of() : properties);
    if (general != null) {
      names.addAll(general.properties);
    }
    names.remove(TileContent.ID.name());
    return names;
  }

  /** The same for a meting in which the general relation cannot be made. */
  public Tiled withoutGeneral() {
    return general == null ? this : new Tiled(general.below, to, properties, detail, null);
  }

  public boolean has(int zoom) {
    return zoom >= from && zoom <= to;
  }

  /** Whether features have all their properties at a zoom. */
  public boolean whole(int zoom) {
    return properties == null || detail != null && zoom >= detail;
  }
}
