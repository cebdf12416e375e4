package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Comparator;
import be.weefsel.query.cql2.Expression.In;
import be.weefsel.query.cql2.Expression.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares values of one kind. Where one side knows only days, a moment stands for its day in UTC;
 * text that is written as a date is one beside a date.
 */
final class Comparing {
  private final Encoder encoder;

  Comparing(Encoder encoder) {
    this.encoder = encoder;
  }

  Term compare(Comparator op, Expression left, Expression right, Place at) {
    Term a = encoder.term(left);
    Term b = encoder.term(right);
    if (a.kind().isTemporal() && right instanceof Text text) {
      b = encoder.term(Temporal.instant(text.value(), text.at()));
    } else if (b.kind().isTemporal() && left instanceof Text text) {
      a = encoder.term(Temporal.instant(text.value(), text.at()));
    }
    boolean comparable = a.kind() == b.kind() || a.kind().isTemporal() && b.kind().isTemporal();
    if (!comparable) {
      throw new FilterError(
          at,
          Describe.of(left, a.kind())
              + " and "
              + Describe.of(right, b.kind())
              + "; only values of one kind can be compared");
    }
    return compare(op, a, b, at);
  }

  /** Two values that are known to be comparable. */
  Term compare(Comparator op, Term a, Term b, Place at) {
    switch (a.kind()) {
      case GEOMETRY:
        throw new FilterError(at, "geometries are compared by functions such as S_EQUALS");
      case ARRAY:
        throw new FilterError(at, "lists are compared by functions such as A_EQUALS");
      default:
        boolean order = op != Comparator.EQUAL && op != Comparator.NOT_EQUAL;
        // The order of code points is the same in every database.
        String collation = a.kind() == Kind.TEXT && order ? " COLLATE \"C\"" : "";
        String template = "(#" + collation + " " + op.sign() + " #)";
        return a.kind() == b.kind()
            ? Term.join(Kind.BOOLEAN, template, a, b)
            : Term.join(Kind.BOOLEAN, template, day(a), day(b));
    }
  }

  private static Term day(Term term) {
    if (term.kind() == Kind.DATE) {
      return term;
    }
    return Term.join(Kind.DATE, "((# AT TIME ZONE 'UTC')::date)", term);
  }

  Term in(In in) {
    List<Term> equal =
        in.list().stream()
            .map(item -> compare(Comparator.EQUAL, in.value(), item, item.at()))
            .collect(Collectors.toList());
    Term value = encoder.term(in.value());
    List<Term> items = in.list().stream().map(encoder::term).collect(Collectors.toList());
    if (items.stream().allMatch(item -> item.kind() == value.kind())) {
      Term list = Term.list(value.kind(), ", ", items);
      return Term.join(Kind.BOOLEAN, "(# IN #)", value, list);
    }
    return Term.list(Kind.BOOLEAN, " OR ", equal);
  }
}
