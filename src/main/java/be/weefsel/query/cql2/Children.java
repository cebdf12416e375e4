package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.And;
import be.weefsel.query.cql2.Expression.Arithmetic;
import be.weefsel.query.cql2.Expression.Between;
import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparison;
import be.weefsel.query.cql2.Expression.In;
import be.weefsel.query.cql2.Expression.Interval;
import be.weefsel.query.cql2.Expression.IsNull;
import be.weefsel.query.cql2.Expression.Items;
import be.weefsel.query.cql2.Expression.Like;
import be.weefsel.query.cql2.Expression.Not;
import be.weefsel.query.cql2.Expression.Or;
import java.util.ArrayList;
import java.util.List;

/** The expressions right inside an expression, in their order. */
final class Children {
  private Children() {}

  static List<Expression> of(Expression e) {
    if (e instanceof And and) {
      return and.args();
    } else if (e instanceof Or or) {
      return or.args();
    } else if (e instanceof Not not) {
      return List.of(not.arg());
    } else if (e instanceof Comparison c) {
      return List.of(c.left(), c.right());
    } else if (e instanceof Like like) {
      return List.of(like.text(), like.pattern());
    } else if (e instanceof Between b) {
      return List.of(b.value(), b.low(), b.high());
    } else if (e instanceof In in) {
      List<Expression> all = new ArrayList<>(in.list());
      all.add(0, in.value());
      return all;
    } else if (e instanceof IsNull n) {
      return List.of(n.value());
    } else if (e instanceof Arithmetic a) {
      return List.of(a.left(), a.right());
    } else if (e instanceof Call call) {
      return call.args();
    } else if (e instanceof Interval i) {
      return List.of(i.begin(), i.end());
    } else if (e instanceof Items items) {
      return items.values();
    }
    return List.of();
  }
}
