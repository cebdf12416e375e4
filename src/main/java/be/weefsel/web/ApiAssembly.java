package be.weefsel.web;

import be.weefsel.registry.Settings;
import be.weefsel.web.catalogue.CataloguePart;
import be.weefsel.web.downloads.DownloadsPart;
import be.weefsel.web.features.FeaturesPart;
import be.weefsel.web.filters.FiltersPart;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.methode.MethodePart;
import be.weefsel.web.qgis.QgisPart;
import be.weefsel.web.styles.StylesPart;
import be.weefsel.web.tiles.TilesPart;
import be.weefsel.web.uitleg.UitlegPart;
import java.util.ArrayList;
import java.util.List;

/** The parts that make up the API. */
final class ApiAssembly {
  private ApiAssembly() {}

  static List<ApiPart> parts(Settings settings) {
    List<ApiPart> parts = new ArrayList<>();
    parts.add(new UitlegPart());
    parts.add(new MethodePart());
    parts.add(new DownloadsPart(settings.downloads(), settings.limits().downloadBytes()));
    parts.add(new StylesPart());
    parts.add(new FiltersPart());
    parts.add(new TilesPart());
    parts.add(new QgisPart());
    parts.add(new CataloguePart(settings.serving().publisher(), List.copyOf(parts)));
    parts.add(0, new FeaturesPart(parts));
    return List.copyOf(parts);
  }
}
