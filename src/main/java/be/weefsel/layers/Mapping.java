package be.weefsel.layers;

import java.util.List;
import java.util.Map;

/**
 * How one known source schema becomes our columns.
 *
 * @param recognise columns that a file must have for this mapping, in any case
 * @param layer what the name of the layer must look like, a {@link Glob}; null for any name
 * @param columns canonical column → where it comes from
 * @param geometry columns of a table that hold WKT, or x and y, where they are not called WKT, or X
 *     and Y, or lon and lat
 * @param cell metres: x and y are the lower left corner of a square with this side; null for a
 *     point
 * @param single whether each part of a shape is a feature of its own, so that a row of several
 *     parts is rejected
 * @param only column of the file → the values that are meant, "" for none; other rows are passed
 *     over, counted
 * @param personal columns of the file with personal data: dropped at the door; in any case, with *
 *     for any text
 * @param licence of this source, where it is another than the dataset's; null for that one
 * @param citation how this source wants to be named; null for the dataset's
 * @param removed which rows of a file of differences leave the lading; null where none do
 */
public record Mapping(
    String name,
    List<String> recognise,
    String layer,
    Map<String, ColumnSource> columns,
    List<String> geometry,
    Double cell,
    boolean single,
    Map<String, List<String>> only,
    List<String> personal,
    String licence,
    String citation,
    Removed removed) {
  /**
   * What marks a row that leaves the earlier lading.
   *
   * @param layer what the name of its layer looks like, in this case and with * for any text; null
   *     for none
   * @param filled a column that is filled in on such rows alone; null for none
   */
  public record Removed(String layer, String filled) {}

  public Mapping {
    recognise = recognise == null ? List.of() : List.copyOf(recognise);
    columns = columns == null ? Map.of() : Map.copyOf(columns);
    geometry = geometry == null ? List.of() : List.copyOf(geometry);
    only = only == null ? Map.of() : Map.copyOf(only);
    personal = personal == null ? List.of() : List.copyOf(personal);
  }
}
