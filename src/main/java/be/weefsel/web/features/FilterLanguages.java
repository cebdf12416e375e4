package be.weefsel.web.features;

import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Condition;
import be.weefsel.query.cql2.Cql2;
import be.weefsel.query.cql2.Lang;
import be.weefsel.registry.Limits;
import be.weefsel.web.http.Parameters;
import java.util.List;

/** The parameters {@code filter}, {@code filter-lang} and {@code filter-crs}. */
final class FilterLanguages {
  static final List<String> NAMES = List.of("filter", "filter-lang", "filter-crs");

  private FilterLanguages() {}

  /** The condition that a filter is; null for none, or for one that is noted as wrong. */
  static Condition read(Parameters parameters, PublishedLayer layer, Limits limits) {
    Lang lang = parameters.read("filter-lang", "cql2-text, cql2-json or ecql", Lang::parse);
    Crs crs = ShapeParameters.crs(parameters, "filter-crs");
    if (parameters.isWrong("filter-lang") || parameters.isWrong("filter-crs")) {
      return null;
    }
    Lang language = lang == null ? Lang.TEXT : lang;
    var most =
        be.weefsel.query.cql2.Limits.DEFAULT.with(limits.filterDepth(), limits.filterPoints());
    return parameters.read(
        "filter",
        "a condition in " + language.id() + " on the queryables of the collection",
        text -> Condition.of(Cql2.condition(text, language, layer, crs, most)));
  }
}
