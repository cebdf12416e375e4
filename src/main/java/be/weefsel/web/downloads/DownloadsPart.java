package be.weefsel.web.downloads;

import be.weefsel.encoding.Link;
import be.weefsel.export.FileFormat;
import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whole layers: links of rel enclosure on every collection, and what they lead to. */
public final class DownloadsPart implements ApiPart {
  private static final String PATH = "/collections/{collection}/download/{file}";
  // What opens in columns by a double click where the comma is the decimal sign.
  private static final String FOR_EXCEL = "?bom=true&geometry=none&separator=semicolon";
  private final DownloadHandler handler;

  /**
   * The part.
   *
   * @param folder where files are kept that are made once
   * @param mostBytes how much they may take together
   */
  public DownloadsPart(Path folder, long mostBytes) {
    handler = new DownloadHandler(new MadeFiles(folder, mostBytes));
  }

  /** Removes the files that were made for a meting. */
  public static void forget(Path folder, int meting) throws IOException {
    DiskSpace.forget(folder, meting);
  }

  @Override
  public void routes(SiteRoutes routes) {
    routes.get(PATH, handler::handle);
  }

  @Override
  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    List<Link> links = new ArrayList<>();
    for (FileFormat format : FileFormat.values()) {
      links.add(link(site, url(site, layer, format), format, format.title()));
    }
    String table = url(site, layer, FileFormat.CSV) + FOR_EXCEL;
    String forExcel = site.language().equals("en") ? "CSV for Excel" : "CSV voor Excel";
    links.add(link(site, table, FileFormat.CSV, forExcel));
    return links;
  }

  private static Link link(Site site, String url, FileFormat format, String title) {
    String as = site.language().equals("en") ? "The whole layer as " : "De hele laag als ";
    return new Link(url, "enclosure", format.mediaType(), as + title);
  }

  private static String url(Site site, PublishedLayer layer, FileFormat format) {
    return site.url(layer, "/download/" + Download.file(layer, format));
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.queryParameter(
            "download-crs",
            "crs",
            "The CRS of the coordinates: its URI, or [EPSG:31370] for short. Without it GeoPackage"
                + " is in Lambert 72, the others in longitude and latitude.")
        .put("type", "string")
        .set("enum", uris());
    api.pathParameter(
            "downloadFile",
            "The id of the layer, a dot, and the ending of a format: " + FileFormat.endings() + ".")
        .put("type", "string");
    for (PublishedLayer layer : site.meting().layers()) {
      String folder = "/collections/" + layer.id() + "/download/";
      OpenApi.Operation any =
          api.get(
              folder + "{downloadFile}", "download-" + layer.id(), "The whole of " + layer.id());
      any.parameters("downloadFile", "download-crs");
      for (FileFormat format : FileFormat.values()) {
        any.answer(format.mediaType(), null);
      }
      // only a table can be shaped
      api.get(
              folder + Download.file(layer, FileFormat.CSV),
              "download-" + layer.id() + "-csv",
              "The whole of " + layer.id() + " as a table")
          .parameters("download-crs", "geometry", "bom", "separator")
          .answer(FileFormat.CSV.mediaType(), null);
    }
  }

  private static ArrayNode uris() {
    return Json.array(Arrays.stream(Crs.values()).map(Crs::uri).toArray(String[]::new));
  }
}
