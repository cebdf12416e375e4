package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Condition;
import be.weefsel.web.http.Parameters;

/** The parameters {@code filter}, {@code filter-lang} and {@code filter-crs}. */
final class FilterLanguages {
  private FilterLanguages() {}

  /** The condition that a filter is; null for none, or for one that is noted as wrong. */
  static Condition read(Parameters parameters, PublishedLayer layer) {
    return null;
  }
}
