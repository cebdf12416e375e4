package be.weefsel.web.qgis;

import be.weefsel.encoding.Link;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.List;

/** All layers in QGIS in one click. */
public final class QgisPart implements ApiPart {
  private static final String PROJECT = "/qgis/weefsel.qgz";

  @Override
  public void routes(SiteRoutes routes) {
    QgisHandler handler = new QgisHandler();
    routes.get("/qgis", handler::page);
    routes.get(PROJECT, handler::project);
    routes.get("/qgis/weefsel.qlr", handler::definition);
    routes.get("/qgis/connections.xml", handler::connections);
  }

  @Override
  public List<Link> landingLinks(Site site) {
    return List.of(
        new Link(site.url("/qgis"), "related", "text/html", "The layers in QGIS"),
        new Link(site.url(PROJECT), "related", Format.QGZ.mediaType(), "QGIS project"));
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.queryParameter("authcfg", "The id of an authentication in QGIS that holds your token.")
        .put("type", "string")
        .put("pattern", "^[A-Za-z0-9]{7}$");
    api.get("/qgis", "qgis", "How to open the layers in QGIS").answer("text/html", null);
    file(api, PROJECT, "qgis-project", "All layers as a QGIS project", Format.QGZ);
    file(api, "/qgis/weefsel.qlr", "qgis-layers", "All layers as a layer definition", Format.QLR);
    file(api, "/qgis/connections.xml", "qgis-connection", "The connection, to import", Format.XML);
  }

  private static void file(OpenApi api, String path, String id, String summary, Format format) {
    api.get(path, id, summary).parameters("authcfg").answer(format.mediaType(), null);
  }
}
