package be.weefsel.layers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a layer is imported.
 *
 * @param geometry the one type that is stored
 * @param geometryRequired false where a row without a place is still worth keeping
 * @param key the columns that name a row; two rows may not share it
 * @param version of rows that share the key, the one with the highest value here stays; null when
 *     sharing is always wrong
 * @param identity the column that names one version of a row in files of differences; null where
 *     the key and the version do
 * @param merge whether rows that share the key complete each other: together they become one row,
 *     unless two of them fill one column differently
 * @param id SQL over the canonical columns and {@code rij} (place in the file) that gives the
 *     public id
 * @param licence under which the owner gives it, unless the user says otherwise
 * @param citation how the owner wants to be named
 * @param personal columns that hold personal data whatever the mapping: dropped at the door; in any
 *     case, with * for any text; those that no dataset keeps are added
 */
public record Dataset(
    GeometryType geometry,
    Boolean geometryRequired,
    List<String> key,
    String version,
    String identity,
    boolean merge,
    String id,
    String licence,
    String citation,
    List<String> personal,
    List<Column> columns,
    List<Mapping> mappings) {
  public Dataset {
    geometryRequired = geometryRequired == null ? geometry != GeometryType.NONE : geometryRequired;
    key = key == null ? List.of() : List.copyOf(key);
    personal =
        Stream.concat(
                personal == null ? Stream.empty() : personal.stream(),
                PersonalNames.ALWAYS.stream())
            .toList();
    columns = List.copyOf(columns);
    mappings = List.copyOf(mappings);
  }

  public boolean hasGeometry() {
    return geometry != GeometryType.NONE;
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
