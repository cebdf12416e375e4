package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The fixed classes of {@code method/klassen.csv}; a lower bound belongs to its class. */
final class Classes {
  private record Class(int number, double from, String name, String verdict, String flagged) {}

  private final List<Class> highestFirst;

  Classes(CodeTable table) {
    highestFirst =
        table.rows().stream()
            .map(
                r ->
                    new Class(
                        Integer.parseInt(table.value(r, "klasse")),
                        Double.parseDouble(table.value(r, "vanaf")),
                        table.value(r, "naam"),
                        table.value(r, "oordeel"),
                        table.value(r, "oordeel_met_vlag")))
            .sorted(Comparator.comparingDouble(Class::from).reversed())
            .toList();
  }

  /** SQL for the number of the class of a score; null stays null. */
  String number(String score) {
    return highestFirst.stream()
        .map(c -> "WHEN %s >= %s THEN %d".formatted(score, c.from(), c.number()))
        .collect(Collectors.joining(" ", "CASE ", " END"));
  }

  /** SQL for the name of the class of a score; null stays null. */
  String name(String score) {
    return highestFirst.stream()
        .map(c -> "WHEN %s >= %s THEN %s".formatted(score, c.from(), Sql.literal(c.name())))
        .collect(Collectors.joining(" ", "CASE ", " END"));
  }

  /** SQL for the verdict on a score, with or without a flag beside it. */
  String verdict(String score, String flag) {
    return highestFirst.stream()
        .map(
            c ->
                "WHEN %s >= %s THEN CASE WHEN %s THEN %s ELSE %s END"
                    .formatted(
                        score, c.from(), flag, Sql.literal(c.flagged()), Sql.literal(c.verdict())))
        .collect(Collectors.joining(" ", "CASE ", " END"));
  }
}
