package be.weefsel.query.cql2;

import be.weefsel.Sha256;
import be.weefsel.database.BoundSql;
import be.weefsel.layers.Crs;

/** A filter that was read and fits a layer. */
public final class Condition {
  private static final int SHORT = 500;
  private final Expression expression;
  private final Crs crs;
  private final Term term;

  Condition(Expression expression, Queryables queryables, Crs crs) {
    this.expression = expression;
    this.crs = crs;
    this.term = new Encoder(queryables, crs).condition(expression);
  }

  /** Adds a boolean SQL expression in brackets over the view with alias {@code v}. */
  public void sql(BoundSql out) {
    out.add("(" + term.sql() + ")", term.values().toArray());
  }

  public Expression expression() {
    return expression;
  }

  /** The same for filters that say the same, and short: long ones are hashed. */
  public String canonical() {
    String text = crs + " " + TextWriter.write(expression);
    return text.length() <= SHORT ? text : Sha256.hex(text);
  }
}
