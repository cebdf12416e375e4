package be.weefsel.web.qgis;

import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;

/** Answers {@code /qgis} and the files that it offers. */
final class QgisHandler {
  void page(Context ctx, Site site) {
    new Parameters(ctx).check();
    site.send(ctx, Format.HTML, () -> Representation.html(QgisPage.of(site.inDutch())));
  }

  void project(Context ctx, Site site) {
    file(ctx, site, Format.QGZ, "weefsel.qgz", source -> new QgisProject(source).zipped());
  }

  void definition(Context ctx, Site site) {
    file(ctx, site, Format.QLR, "weefsel.qlr", source -> new QgisProject(source).definition());
  }

  void connections(Context ctx, Site site) {
    file(ctx, site, Format.XML, "weefsel-connections.xml", QgisConnections::of);
  }

  private static void file(
      Context ctx, Site site, Format format, String name, Function<QgisSource, byte[]> make) {
    Parameters parameters = new Parameters(ctx, "authcfg");
    String authentication =
        parameters.read("authcfg", "seven letters or digits", QgisHandler::authentication);
    parameters.check();
    QgisSource source = new QgisSource(site.inDutch(), authentication);
    String disposition = "attachment; filename=\"" + name + "\"";
    site.send(
        ctx,
        format,
        () ->
            new Representation(
                format.mediaType(),
                make.apply(source),
                Map.of("Content-Disposition", disposition)));
  }

  private static String authentication(String text) {
    if (!text.matches("[A-Za-z0-9]{7}")) {
      throw new IllegalArgumentException("it is not the id of an authentication of QGIS");
    }
    return text;
  }
}
