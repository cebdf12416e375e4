package be.weefsel.web.uitleg;

import be.weefsel.query.Uitleg;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;

/**
 * Answers {@code /collections/geschiktheid/items/{featureId}/uitleg}: why a score is what it is.
 */
final class ExplanationHandler {
  void handle(Context ctx, Site site) {
    site.layer(Site.SCORES);
    String id = ctx.pathParam("feature");
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.CSV, Format.HTML);
    parameters.check();
    site.send(ctx, format, () -> answer(site, id, format));
  }

  private static Representation answer(Site site, String id, Format format) {
    Uitleg uitleg =
        site.data()
            .explanations()
            .of(site.meting(), id)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no perceel '"
                            + id
                            + "' in meting "
                            + site.meting().naam()
                            + "; its id is the CAPAKEY with a dash, as in 11001B0009-00A005."));
    return switch (format) {
      case CSV -> Representation.csv(ExplanationTable.of(uitleg));
      case HTML -> Representation.html(ExplanationPage.of(site.inDutch(), uitleg));
      default -> Representation.json(ExplanationDocument.of(site, uitleg));
    };
  }
}
