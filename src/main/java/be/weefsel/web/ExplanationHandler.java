package be.weefsel.web;

import be.weefsel.query.ExplanationReader;
import be.weefsel.query.Uitleg;
import io.javalin.http.Context;

/**
 * Answers {@code /collections/geschiktheid/items/{featureId}/uitleg}: why a score is what it is.
 */
final class ExplanationHandler {
  static final String LAYER = "geschiktheid";
  private final ExplanationReader explanations;

  ExplanationHandler(ExplanationReader explanations) {
    this.explanations = explanations;
  }

  void handle(Context ctx, Site site) {
    site.layer(LAYER);
    String id = ctx.pathParam("feature");
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.CSV, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    Uitleg uitleg =
        explanations
            .of(site.meting(), id)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no perceel '"
                            + id
                            + "' in meting "
                            + site.meting().naam()
                            + "; its id is the CAPAKEY with a dash, as in 11001B0009-00A005."));
    switch (format) {
      case JSON -> Answers.json(ctx, ExplanationDocument.of(site, uitleg));
      case CSV -> Answers.csv(ctx, ExplanationTable.of(uitleg));
      case HTML -> Answers.html(ctx, ExplanationPage.of(site.inDutch(), uitleg));
    }
  }
}
