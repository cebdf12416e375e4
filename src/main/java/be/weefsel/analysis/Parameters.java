package be.weefsel.analysis;

import be.weefsel.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named values of {@code method/parameters.csv}, which SQL writes as {@code :name}. */
final class Parameters {
  private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z][a-z0-9_]*)");
  private final Map<String, String> literals = new TreeMap<>();

  private Parameters() {}

  static Parameters of(CodeTable table, LocalDate peildatum) {
    Parameters parameters = new Parameters();
    table
        .rows()
        .forEach(
            row -> {
              String name = table.value(row, "naam");
              String value = table.value(row, "waarde");
              if (!value.matches("-?\\d+(\\.\\d+)?")) {
                throw new Refused(
                    "method/parameters.csv: " + name + " is '" + value + "', not a number");
              }
              if (parameters.literals.put(name, value + "::float8") != null) {
                throw new Refused("method/parameters.csv: " + name + " stands in it twice");
              }
            });
    parameters.literals.put("peildatum", "DATE '" + peildatum + "'");
    return parameters;
  }

  double number(String name) {
    String literal = literals.get(name);
    if (literal == null) {
      throw new Refused("method/parameters.csv has no " + name);
    }
    return Double.parseDouble(literal.replace("::float8", ""));
  }

  /** The statement of a file with its values filled in, save {@code :tegel}. */
  String fill(SqlFile file) {
    return NAME.matcher(file.body())
        .replaceAll(
            match -> {
              String name = match.group(1);
              String literal = "tegel".equals(name) ? ":tegel" : literals.get(name);
              if (literal == null) {
                throw new Refused(file.path() + ": :" + name + " is not in method/parameters.csv");
              }
              return Matcher.quoteReplacement(literal);
            });
  }
}
