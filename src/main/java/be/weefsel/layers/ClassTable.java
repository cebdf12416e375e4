package be.weefsel.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Classes that the method holds in a table: the style only adds colours and English.
 *
 * @param name the file in {@code method/} without its ending
 * @param value the column with the value of a class
 * @param label the column with its Dutch name
 * @param from the column with the bound where it begins, to be told in the label; null for none
 * @param english the names in English, row by row; null for Dutch only
 */
public record ClassTable(
    String name, String value, String label, String from, List<String> english) {

  List<StyleClass> classes(MethodTables method, List<String> colours) {
    List<Map<String, String>> rows = method.rows(name);
    if (colours == null
        || colours.size() != rows.size()
        || english != null && english.size() != rows.size()) {
      throw new IllegalArgumentException(
          "method/"
              + name
              + ".csv has "
              + rows.size()
              + " rows; give as many colours, and as many names in english or none");
    }
    List<StyleClass> classes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String upper = i + 1 < rows.size() ? column(rows.get(i + 1), from) : null;
      String lower = column(rows.get(i), from);
      String nl = column(rows.get(i), label);
      String en = english == null ? null : english.get(i);
      Text text = new Text(nl + range(lower, upper, "nl"), english(en, lower, upper));
      classes.add(StyleClass.of(text, colours.get(i), column(rows.get(i), value)));
    }
    return classes;
  }

  private static String english(String name, String lower, String upper) {
    return name == null ? null : name + range(lower, upper, "en");
  }

  private static String range(String lower, String upper, String language) {
    if (lower == null) {
      return "";
    }
    Double from = Double.valueOf(lower);
    return " (" + RangeText.of(from, upper == null ? null : Double.valueOf(upper), language) + ")";
  }

  private String column(Map<String, String> row, String column) {
    if (column == null) {
      return null;
    }
    String text = row.get(column);
    if (text == null) {
      throw new IllegalArgumentException("method/" + name + ".csv has no column " + column);
    }
    return text;
  }
}
