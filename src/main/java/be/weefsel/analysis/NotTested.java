package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The view {@code ongetoetst}: what an answer of this meting did not look at, from {@code
 * method/niet_getoetst.csv}, where a line ends once the relation that looks at it can be made.
 */
final class NotTested {
  private final Plan plan;
  private final CodeTable table;

  NotTested(Plan plan, CodeTable table) {
    this.plan = plan;
    this.table = table;
  }

  String sql() {
    List<List<String>> open =
        table.rows().stream().filter(r -> !tested(table.value(r, "relatie"))).toList();
    if (open.isEmpty()) {
      return "SELECT NULL::int AS volgorde, NULL::text AS tekst WHERE false";
    }
    return open.stream()
        .map(r -> "(%d, %s)".formatted(open.indexOf(r) + 1, Sql.literal(table.value(r, "tekst"))))
        .collect(Collectors.joining(", ", "SELECT * FROM (VALUES ", ") v (volgorde, tekst)"));
  }

  private boolean tested(String relation) {
    return !relation.isEmpty()
        && (plan.relation(relation).isPresent() || plan.lading(relation).isPresent());
  }
}
