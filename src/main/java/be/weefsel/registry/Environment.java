package be.weefsel.registry;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of an environment; what is wrong in them is told all at once. */
final class Environment {
  private final Map<String, String> variables;
  private final List<String> wrong = new ArrayList<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** The text of a variable; a blank one is none. */
  Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The text of a variable, or of the file that the variable with _FILE behind it names. */
  Optional<String> secret(String name) {
    return text(name).or(() -> text(name + "_FILE").map(file -> content(name + "_FILE", file)));
  }

  /**
   * The content of a file without the line end behind it; empty, and noted, without such a file.
   */
  String content(String name, String file) {
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException | InvalidPathException e) {
      wrong(name, "names '" + file + "', which cannot be read");
      return "";
    }
  }

  /** The parts of a variable between its commas. */
  List<String> list(String name) {
    return text(name).stream()
        .flatMap(v -> Arrays.stream(v.split(",")))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  int number(String name, int standard, int least, int most) {
    return (int) whole(name, text(name).orElse(null), 1, standard, least, most);
  }

  /** Bytes: a whole number, with k, m or g behind it for powers of 1024. */
  long bytes(String name, long standard, long least, long most) {
    String value = text(name).orElse(null);
    if (value == null || !value.matches("(?i)\\d{1,12}[kmg]")) {
      return whole(name, value, 1, standard, least, most);
    }
    int power = "kmg".indexOf(Character.toLowerCase(value.charAt(value.length() - 1))) + 1;
    String digits = value.substring(0, value.length() - 1);
    return whole(name, digits, 1L << 10 * power, standard, least, most);
  }

  private long whole(String name, String value, long unit, long standard, long least, long most) {
    if (value == null) {
      return standard;
    }
    long number = value.matches("\\d{1,12}") ? Long.parseLong(value) : -1;
    if (number < 0 || number > most / unit || number * unit < least) {
      wrong(name, "must be a whole number from " + least + " to " + most);
      return standard;
    }
    return number * unit;
  }

  /** Notes what is wrong with a variable; its value is not repeated, for it may be a secret. */
  void wrong(String name, String detail) {
    wrong.add(name + " " + detail);
  }

  /** Ends with all that is wrong, if anything is. */
  void check() {
    if (!wrong.isEmpty()) {
      throw new Refused(String.join(". ", wrong) + ".");
    }
  }
}
