package be.weefsel.sample;

import java.util.List;
import java.util.Map;

/** voorschriften.csv: the articles that somebody has read, a few of many. */
final class Voorschriften implements Table {
  private static final String TOEGELATEN = "toegelaten";
  private static final String VOORWAARDELIJK = "voorwaardelijk";
  private static final String VERBODEN = "verboden";

  private record Regel(
      String functie, String oordeel, Integer max, String verdieping, String voorwaarde) {}

  private static final Map<Voorschrift, List<Regel>> GELEZEN =
      Map.of(
          Voorschrift.CENTRUM,
          List.of(
              new Regel("wonen", TOEGELATEN, null, "", ""),
              new Regel("detailhandel", TOEGELATEN, 1_500, "gelijkvloers", ""),
              new Regel("kantoor_dienst", TOEGELATEN, null, "", ""),
              new Regel("horeca", VOORWAARDELIJK, 250, "gelijkvloers", "geen hinder na 22 u"),
              new Regel("industrie_bedrijvigheid", VOORWAARDELIJK, 150, "", "enkel ambacht")),
          Voorschrift.WONEN_EN_BEDRIJVIGHEID,
          List.of(
              new Regel("wonen", TOEGELATEN, null, "", ""),
              new Regel("industrie_bedrijvigheid", TOEGELATEN, 500, "", ""),
              new Regel("kantoor_dienst", VOORWAARDELIJK, 200, "", "bij de woning"),
              new Regel("detailhandel", VERBODEN, null, "", "")),
          Voorschrift.AMBACHT,
          List.of(
              new Regel("industrie_bedrijvigheid", TOEGELATEN, null, "", ""),
              new Regel("detailhandel", VERBODEN, null, "", ""),
              new Regel("wonen", VERBODEN, null, "", "")));

  @Override
  public List<String> columns() {
    return List.of(
        "algplanid",
        "svnr",
        "hoofdfunctie",
        "oordeel",
        "max_m2",
        "verdieping",
        "voorwaarde",
        "pagina",
        "gelezen_op",
        "gelezen_dienst");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    gemeente
        .rups()
        .forEach(
            (plan, zones) -> {
              for (Zone zone : zones) {
                GELEZEN.forEach(
                    (voorschrift, regels) -> {
                      if (voorschrift.names(zone)) {
                        rows(zone, regels, out);
                      }
                    });
              }
            });
  }

  private static void rows(Zone zone, List<Regel> regels, CsvFile out) {
    int article = Integer.parseInt(zone.svnr().replaceAll("\\D", ""));
    for (Regel regel : regels) {
      out.add(
          zone.plan().algplanid(),
          zone.svnr(),
          regel.functie,
          regel.oordeel,
          regel.max,
          regel.verdieping,
          regel.voorwaarde,
          8 + 3 * article,
          "2024-10-14",
          "dienst Omgeving");
    }
  }
}
