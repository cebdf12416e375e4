package be.weefsel.web;

import be.weefsel.query.CriteriumUitleg;
import be.weefsel.query.PublishedMeting;
import be.weefsel.query.Uitleg;
import java.util.List;
import java.util.stream.Stream;

/** What every explanation must say of itself: no decision, and what was not looked at. */
final class Footnote {
  private static final List<String> NEVER_TESTED =
      List.of(
          "de vergunningsplicht van de functiewijziging (met de vrijstelling voor een complementaire"
              + " functie tot 100 m²)",
          "verkavelingsvoorschriften");

  private Footnote() {}

  static String of(PublishedMeting meting, Uitleg uitleg) {
    return HtmlFrame.footer(meting.peildatum()).replaceFirst("\\.$", "")
        + "; niet getoetst: "
        + String.join("; ", notTested(uitleg))
        + ".";
  }

  static List<String> notTested(Uitleg uitleg) {
    Stream<String> missing =
        uitleg.profielen().stream()
            .flatMap(p -> p.criteria().stream())
            .filter(c -> c.genormaliseerd() == null)
            .map(CriteriumUitleg::titel);
    return Stream.concat(missing.distinct(), NEVER_TESTED.stream()).toList();
  }
}
