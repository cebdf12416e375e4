package be.weefsel.web;

import be.weefsel.web.features.FeaturesPart;
import be.weefsel.web.filters.FiltersPart;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.styles.StylesPart;
import be.weefsel.web.uitleg.UitlegPart;
import java.util.ArrayList;
import java.util.List;

/** The parts that make up the API. */
final class ApiAssembly {
  private ApiAssembly() {}

  static List<ApiPart> parts() {
    List<ApiPart> parts = new ArrayList<>();
    parts.add(new UitlegPart());
    parts.add(new StylesPart());
    parts.add(new FiltersPart());
    parts.add(0, new FeaturesPart(parts));
    return List.copyOf(parts);
  }
}
