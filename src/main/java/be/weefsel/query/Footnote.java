package be.weefsel.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer must say of itself: no decision, and what was not looked at. */
public final class Footnote {
  private static final List<String> NEVER_TESTED =
      List.of(
          "de voorschriften zelf",
          "gebouwen en hun feitelijke functie",
          "watertoets",
          "erfgoed",
          "vergunningen",
          "de vergunningsplicht van de functiewijziging (met de vrijstelling voor een complementaire"
              + " functie tot 100 m²)",
          "verkavelingsvoorschriften");

  private Footnote() {}

  /** Stands under every page. */
  public static String of(LocalDate peildatum) {
    return "Indicatie op basis van registers op "
        + peildatum
        + ". Geen attest, uittreksel of beslissing.";
  }

  /** Stands under an explanation; names the criteria that had no value too. */
  public static String of(LocalDate peildatum, Uitleg uitleg) {
    return "Indicatie op basis van registers op "
        + peildatum
        + ". Geen attest, uittreksel of beslissing; niet getoetst: "
        + String.join("; ", notTested(uitleg))
        + ".";
  }

  /** What an explanation rests on no data for. */
  public static List<String> notTested(Uitleg uitleg) {
    return Stream.concat(
            uitleg.profielen().stream()
                .flatMap(p -> p.criteria().stream())
                .filter(c -> c.genormaliseerd() == null)
                .map(CriteriumUitleg::titel)
                .distinct(),
            NEVER_TESTED.stream())
        .collect(Collectors.toList());
  }
}
