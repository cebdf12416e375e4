package be.weefsel.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer must say of itself: no decision, and what was not looked at. */
public final class Footnote {
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
            uitleg.nietGetoetst().stream())
        .collect(Collectors.toList());
  }
}
