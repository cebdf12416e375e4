package be.weefsel.loading.report;

import be.weefsel.loading.mapping.Werklijst;
import java.util.Locale;

/** Sentences and figures that the reports for people share. */
final class Words {
  // Belgian Dutch groups by a no-break space or a dot, by Java's version; always a dot here.
  static final Locale LOCALE = Locale.forLanguageTag("nl-NL");

  /** Checks of the geometry and of keys come later. */
  static final String COUNTED = "geteld over alle rijen die gelezen konden worden";

  private Words() {}

  static String number(long n) {
    return String.format(LOCALE, "%,d", n);
  }

  static String counts(ImportReport r) {
    return number(r.counts().read())
        + " gelezen = "
        + number(r.counts().accepted())
        + " aanvaard + "
        + number(r.counts().repaired())
        + " hersteld + "
        + number(r.counts().rejected())
        + " geweigerd";
  }

  /** What is wrong, in which column, and what was done about it. */
  static String problem(Werklijst.Item item) {
    String instead =
        item.instead() == null
            ? "leeg gelaten"
            : item.instead().equals(Werklijst.KEPT)
                ? "bewaard zoals het er staat"
                : "bewaard als " + item.instead();
    return item.problem() + " in " + item.column() + ", " + instead;
  }

  /** Null where no lading was changed. */
  static String changes(ImportReport r) {
    if (r.changes() == null) {
      return null;
    }
    return "lading "
        + r.changes().lading()
        + ": "
        + number(r.changes().kept())
        + " behouden, "
        + number(r.changes().removed())
        + " verwijderd, "
        + (r.changes().replaced() == 0 ? "" : number(r.changes().replaced()) + " vervangen, ")
        + number(r.changes().added())
        + " toegevoegd; samen "
        + number(r.rows())
        + " rijen";
  }

  /** Null where the mapping means every row. */
  static String passedOver(ImportReport.Bron bron) {
    return bron.passedOver() == 0
        ? null
        : number(bron.passedOver()) + " rijen: " + bron.passedOverWhy();
  }

  /** Null where every row has a place, or needs none. */
  static String placeless(ImportReport r) {
    return r.placeless() == 0
        ? null
        : number(r.placeless())
            + " van de aanvaarde rijen; ze tellen mee, maar staan op geen kaart";
  }

  /** What a row number counts. */
  static String rowNumbers(ImportReport r) {
    return r.sources().size() > 1
        ? "plaats van de rij, zonder kopregels, doorgeteld over alle bronnen"
        : "plaats van de rij in het bestand, zonder de kopregel";
  }

  static String range(ImportReport.Bron bron) {
    long rows = bron.rows() + bron.passedOver();
    return rows == 0
        ? "geen rijen"
        : "rij " + number(bron.first()) + " tot " + number(bron.first() + rows - 1);
  }

  static String assumed(String value, boolean assumed) {
    return value == null ? null : value + (assumed ? " (aangenomen)" : "");
  }

  static String accuracy(ImportReport.Shapes shapes) {
    return shapes.crsAccuracy() == null
        ? null
        : String.format(LOCALE, "%s m", shapes.crsAccuracy()).replace('.', ',');
  }

  /** Null for points, which have no size. */
  static String size(ImportReport.Shapes shapes) {
    return shapes.read() == 0
        ? null
        : String.format(
            LOCALE, "%,.1f gelezen, %,.1f in de lading (m² of m)", shapes.read(), shapes.loaded());
  }
}
