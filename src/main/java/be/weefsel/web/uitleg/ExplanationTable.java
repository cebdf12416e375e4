package be.weefsel.web.uitleg;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.CsvText;
import be.weefsel.query.CriteriumUitleg;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.query.Uitleg;

/** The explanation of a perceel as CSV: one line per profile and criterion. */
final class ExplanationTable {
  private ExplanationTable() {}

  static Bytes of(Uitleg uitleg) {
    Bytes out = new Bytes();
    CsvText.line(
        out,
        "id",
        "capakey",
        "profiel",
        "score",
        "dekking",
        "klasse",
        "oordeel",
        "criterium",
        "titel",
        "waarde",
        "eenheid",
        "bewijs",
        "bron",
        "genormaliseerd",
        "regel",
        "gewicht",
        "bijdrage",
        "reden",
        "uitsluiting",
        "vlaggen");
    for (ProfielUitleg p : uitleg.profielen()) {
      for (CriteriumUitleg c : p.criteria()) {
        CsvText.line(
            out,
            uitleg.id(),
            uitleg.capakey(),
            p.profiel(),
            p.score(),
            p.dekking(),
            p.klasse(),
            p.oordeel(),
            c.criterium(),
            c.titel(),
            c.waarde(),
            c.eenheid(),
            c.bewijs(),
            c.bron(),
            c.genormaliseerd(),
            c.regel(),
            c.gewicht(),
            c.bijdrage(),
            c.reden(),
            p.redenen(),
            p.vlaggen());
      }
    }
    return out;
  }
}
