package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Comparator;
import be.weefsel.query.cql2.Expression.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;

/** CQL2 text to an expression. */
final class TextReader extends Cql2TextBaseVisitor<Expression> {
  private TextReader() {}

  /**
   * @throws FilterError with the place in the text
   */
  static Expression read(String text, Limits limits) {
    limits.checkLength(text);
    return limits.check(new TextReader().visit(TextParsing.parse(text, limits)));
  }

  @Override
  public Expression visitFilter(Cql2TextParser.FilterContext c) {
    return visit(c.disjunction());
  }

  @Override
  public Expression visitDisjunction(Cql2TextParser.DisjunctionContext c) {
    List<Expression> args = all(c.conjunction());
    return args.size() == 1 ? args.get(0) : new Expression.Or(args, at(c));
  }

  @Override
  public Expression visitConjunction(Cql2TextParser.ConjunctionContext c) {
    List<Expression> args = all(c.negation());
    return args.size() == 1 ? args.get(0) : new Expression.And(args, at(c));
  }

  @Override
  public Expression visitNegation(Cql2TextParser.NegationContext c) {
    return not(c.NOT().size(), visit(c.predicate()), at(c));
  }

  @Override
  public Expression visitPredicate(Cql2TextParser.PredicateContext c) {
    Expression value = visit(c.sum());
    Place at = at(c);
    if (c.test() == null) {
      return value;
    } else if (c.test() instanceof Cql2TextParser.ComparisonContext t) {
      return new Expression.Comparison(comparator(t), value, visit(t.sum()), at);
    } else if (c.test() instanceof Cql2TextParser.LikeContext t) {
      return not(t.NOT(), new Expression.Like(value, visit(t.sum()), at), at);
    } else if (c.test() instanceof Cql2TextParser.BetweenContext t) {
      Expression high = visit(t.sum(1));
      return not(t.NOT(), new Expression.Between(value, visit(t.sum(0)), high, at), at);
    } else if (c.test() instanceof Cql2TextParser.InContext t) {
      return not(t.NOT(), new Expression.In(value, all(t.disjunction()), at), at);
    } else if (c.test() instanceof Cql2TextParser.IsNullContext t) {
      return not(t.NOT(), new Expression.IsNull(value, at), at);
    }
    Cql2TextParser.SameContext t = (Cql2TextParser.SameContext) c.test();
    return not(t.NOT(), same(value, visit(t.sum()), at), at);
  }

  /** QGIS writes IS between values: equal, or both null; never unknown. */
  private static Expression same(Expression left, Expression right, Place at) {
    Expression leftNull = new Expression.IsNull(left, at);
    Expression rightNull = new Expression.IsNull(right, at);
    Expression equal = new Expression.Comparison(Comparator.EQUAL, left, right, at);
    Expression neither =
        new Expression.Not(new Expression.Or(List.of(leftNull, rightNull), at), at);
    return new Expression.Or(
        List.of(
            new Expression.And(List.of(neither, equal), at),
            new Expression.And(List.of(leftNull, rightNull), at)),
        at);
  }

  @Override
  public Expression visitSum(Cql2TextParser.SumContext c) {
    return chain(c);
  }

  @Override
  public Expression visitProduct(Cql2TextParser.ProductContext c) {
    return chain(c);
  }

  @Override
  public Expression visitPower(Cql2TextParser.PowerContext c) {
    return chain(c);
  }

  /** Operands with an operator between each two, bound from the left. */
  private Expression chain(ParserRuleContext c) {
    Expression left = visit(c.getChild(0));
    for (int i = 1; i < c.getChildCount(); i += 2) {
      String sign = c.getChild(i).getText().toLowerCase(Locale.ROOT);
      Operator op =
          Arrays.stream(Operator.values()).filter(o -> o.sign().equals(sign)).findFirst().get();
      left = new Expression.Arithmetic(op, left, visit(c.getChild(i + 1)), at(c));
    }
    return left;
  }

  @Override
  public Expression visitFactor(Cql2TextParser.FactorContext c) {
    Expression operand = visit(c.operand());
    if (c.getChildCount() == 1) {
      return operand;
    }
    boolean minus = c.getChild(0).getText().equals("-");
    if (c.operand() instanceof Cql2TextParser.NumberContext) {
      BigDecimal value = ((Expression.Number) operand).value();
      return new Expression.Number(minus ? value.negate() : value, at(c));
    } else if (minus) {
      Expression less = new Expression.Number(BigDecimal.ONE.negate(), at(c));
      return new Expression.Arithmetic(Operator.TIMES, less, operand, at(c));
    }
    throw new FilterError(at(c), "a plus sign stands only before a number or between two values");
  }

  @Override
  public Expression visitNumber(Cql2TextParser.NumberContext c) {
    return Numbers.read(c.getText(), at(c));
  }

  @Override
  public Expression visitText(Cql2TextParser.TextContext c) {
    return TextLiteral.checked(TextLiteral.decode(c.getText()), at(c));
  }

  @Override
  public Expression visitTruth(Cql2TextParser.TruthContext c) {
    return new Expression.Truth(c.TRUE() != null, at(c));
  }

  @Override
  public Expression visitProperty(Cql2TextParser.PropertyContext c) {
    return new Expression.Property(TextLiteral.decodeName(c.getText()), at(c));
  }

  @Override
  public Expression visitShape(Cql2TextParser.ShapeContext c) {
    Interval all = Interval.of(c.getStart().getStartIndex(), c.getStop().getStopIndex());
    return Shapes.wkt(c.getStart().getInputStream().getText(all), at(c));
  }

  @Override
  public Expression visitGroup(Cql2TextParser.GroupContext c) {
    return c.disjunction().size() == 1
        ? visit(c.disjunction(0))
        : new Expression.Items(all(c.disjunction()), at(c));
  }

  @Override
  public Expression visitCall(Cql2TextParser.CallContext c) {
    String name = TextLiteral.decodeName(c.name().getText());
    List<Expression> args = new ArrayList<>(all(c.disjunction()));
    if (Names.isArray(Names.canonical(name))) {
      // Only here brackets around one value mean a list of one.
      for (int i = 0; i < args.size(); i++) {
        if (isGroup(c.disjunction(i)) && !(args.get(i) instanceof Expression.Items)) {
          args.set(i, new Expression.Items(List.of(args.get(i)), args.get(i).at()));
        }
      }
    }
    return Calls.of(name, args, at(c));
  }

  /** Whether nothing stands outside the brackets. */
  private static boolean isGroup(ParseTree tree) {
    ParseTree inner = tree;
    while (inner.getChildCount() == 1) {
      inner = inner.getChild(0);
    }
    return inner instanceof Cql2TextParser.GroupContext;
  }

  private List<Expression> all(List<? extends ParseTree> contexts) {
    return contexts.stream().map(this::visit).collect(Collectors.toList());
  }

  private static Comparator comparator(Cql2TextParser.ComparisonContext c) {
    String sign = c.comparator().getText();
    return Arrays.stream(Comparator.values()).filter(o -> o.sign().equals(sign)).findFirst().get();
  }

  private static Expression not(Object keyword, Expression e, Place at) {
    return keyword == null ? e : new Expression.Not(e, at);
  }

  private static Expression not(int times, Expression e, Place at) {
    Expression result = e;
    for (int i = 0; i < times; i++) {
      result = new Expression.Not(result, at);
    }
    return result;
  }

  private static Place at(ParserRuleContext c) {
    Token start = c.getStart();
    return Place.text(start.getLine(), start.getCharPositionInLine() + 1);
  }
}
