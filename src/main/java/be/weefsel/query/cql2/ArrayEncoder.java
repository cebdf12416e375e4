package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Items;
import be.weefsel.query.cql2.Expression.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lists, as JSON, because they may hold values of several kinds. A text property is a list of what
 * stands between its semicolons: so we keep fields with several codes.
 */
final class ArrayEncoder {
  private final Encoder encoder;

  ArrayEncoder(Encoder encoder) {
    this.encoder = encoder;
  }

  Term test(Call call) {
    String name = call.name().toUpperCase(Locale.ROOT);
    if (call.args().size() != 2) {
      throw new FilterError(call.at(), name + " takes two lists");
    }
    Term a = list(call.args().get(0), name);
    Term b = list(call.args().get(1), name);
    return switch (call.name()) {
      case "a_equals" -> Term.join(Kind.BOOLEAN, "(# = #)", a, b);
      case "a_contains" -> Term.join(Kind.BOOLEAN, "(# @> #)", a, b);
      case "a_containedBy" -> Term.join(Kind.BOOLEAN, "(# <@ #)", a, b);
      default ->
          Term.join(
              Kind.BOOLEAN,
              "(SELECT CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN EXISTS (SELECT FROM"
                  + " jsonb_array_elements(a) x, jsonb_array_elements(b) y WHERE x = y) END"
                  + " FROM (SELECT #, #) t (a, b))",
              a,
              b);
    };
  }

  Term items(Items items) {
    List<Term> values =
        items.values().stream()
            .map(v -> Term.join(Kind.ARRAY, "to_jsonb(#)", encoder.term(v)))
            .collect(Collectors.toList());
    Term list = Term.list(Kind.ARRAY, ", ", values);
    return Term.join(Kind.ARRAY, "jsonb_build_array#", list);
  }

  private Term list(Expression e, String name) {
    Term term = encoder.term(e);
    if (term.kind() == Kind.ARRAY) {
      return e instanceof Property ? Term.join(Kind.ARRAY, "to_jsonb(#)", term) : term;
    } else if (term.kind() == Kind.TEXT && e instanceof Property) {
      return Term.join(Kind.ARRAY, "to_jsonb(string_to_array(#, '; '))", term);
    }
    throw new FilterError(
        e.at(), Describe.of(e, term.kind()) + ", but " + name + " works on lists");
  }
}
