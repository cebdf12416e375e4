package be.weefsel.query.cql2;

import static be.weefsel.query.cql2.Expression.Comparator.EQUAL;
import static be.weefsel.query.cql2.Expression.Comparator.LESS;
import static be.weefsel.query.cql2.Expression.Comparator.MORE;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparator;
import be.weefsel.query.cql2.Expression.Interval;
import be.weefsel.query.cql2.Expression.Open;
import be.weefsel.query.cql2.Expression.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How intervals lie to each other; both ends belong to them, and an instant is both its ends. */
final class TemporalEncoder {
  private static final Set<String> ALSO_INSTANTS =
      Set.of("t_after", "t_before", "t_disjoint", "t_equals", "t_intersects");

  private final Encoder encoder;
  private final Comparing comparing;

  TemporalEncoder(Encoder encoder, Comparing comparing) {
    this.encoder = encoder;
    this.comparing = comparing;
  }

  private record Span(Term begin, Term end) {}

  Term test(Call call) {
    String name = call.name().toUpperCase(Locale.ROOT);
    if (call.args().size() != 2) {
      throw new FilterError(call.at(), name + " takes two instants or intervals");
    }
    if (!ALSO_INSTANTS.contains(call.name())) {
      for (Expression arg : call.args()) {
        if (!(arg instanceof Interval)) {
          throw new FilterError(arg.at(), name + " takes two intervals, written INTERVAL(a, b)");
        }
      }
    }
    Span a = span(call.args().get(0), name);
    Span b = span(call.args().get(1), name);
    Place at = call.at();
    return switch (call.name()) {
      case "t_after" -> compare(a.begin, MORE, b.end, at);
      case "t_before" -> compare(a.end, LESS, b.begin, at);
      case "t_disjoint" -> disjoint(a, b, at);
      case "t_intersects" -> Term.join(Kind.BOOLEAN, "(NOT #)", disjoint(a, b, at));
      case "t_equals" -> both(a, EQUAL, EQUAL, b, at);
      case "t_contains" -> both(a, LESS, MORE, b, at);
      case "t_during" -> both(a, MORE, LESS, b, at);
      case "t_starts" -> both(a, EQUAL, LESS, b, at);
      case "t_startedBy" -> both(a, EQUAL, MORE, b, at);
      case "t_finishes" -> both(a, MORE, EQUAL, b, at);
      case "t_finishedBy" -> both(a, LESS, EQUAL, b, at);
      case "t_meets" -> compare(a.end, EQUAL, b.begin, at);
      case "t_metBy" -> compare(a.begin, EQUAL, b.end, at);
      case "t_overlaps" -> and(both(a, LESS, LESS, b, at), compare(a.end, MORE, b.begin, at));
      default -> and(both(a, MORE, MORE, b, at), compare(a.begin, LESS, b.end, at));
    };
  }

  private Term disjoint(Span a, Span b, Place at) {
    return Term.list(
        Kind.BOOLEAN,
        " OR ",
        List.of(compare(a.end, LESS, b.begin, at), compare(a.begin, MORE, b.end, at)));
  }

  /** How the begins and how the ends are to each other. */
  private Term both(Span a, Comparator begins, Comparator ends, Span b, Place at) {
    return and(compare(a.begin, begins, b.begin, at), compare(a.end, ends, b.end, at));
  }

  private static Term and(Term one, Term other) {
    return Term.list(Kind.BOOLEAN, " AND ", List.of(one, other));
  }

  private Term compare(Term a, Comparator op, Term b, Place at) {
    return comparing.compare(op, a, b, at);
  }

  private Span span(Expression e, String name) {
    if (e instanceof Interval interval) {
      return new Span(
          end(interval.begin(), "-infinity", name), end(interval.end(), "infinity", name));
    }
    Term instant = end(e, null, name);
    return new Span(instant, instant);
  }

  private Term end(Expression e, String open, String name) {
    if (e instanceof Open && open != null) {
      return Term.of(Kind.DATE, "'" + open + "'::date");
    }
    Expression read =
        e instanceof Text text && Temporal.looksTemporal(text.value())
            ? Temporal.instant(text.value(), text.at())
            : e;
    Term term = encoder.term(read);
    if (!term.kind().isTemporal()) {
      throw new FilterError(
          e.at(), Describe.of(e, term.kind()) + ", but " + name + " works on dates and moments");
    }
    return term;
  }
}
