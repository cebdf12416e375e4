package be.weefsel.layers;

import java.util.List;
import java.util.Map;

/** What a style may take from the method, so that no number stands in two places. */
public interface MethodTables {
  /**
   * The rows of a table of {@code method/}, as column → text.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  List<Map<String, String>> rows(String table);

  /** The profiles: id and title. */
  Map<String, Text> profiles();
}
