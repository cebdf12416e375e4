package be.weefsel.cli;

import be.weefsel.query.Footnote;
import be.weefsel.query.GebiedUitleg;
import be.weefsel.registry.Meting;
import java.util.List;
import java.util.Locale;

/** The figures of a gebied, for a terminal. */
final class GebiedPrint {
  private GebiedPrint() {}

  static void print(GebiedUitleg gebied, Meting meting) {
    System.out.println(
        "%s %s (%s), meting %s, peildatum %s"
            .formatted(
                capital(gebied.soort()),
                gebied.naam(),
                gebied.id(),
                meting.naam(),
                meting.peildatum()));
    if (gebied.reden() != null) {
      System.out.println("  " + gebied.reden());
    }
    System.out.println();
    System.out.println(
        "Kerncijfers"
            + (gebied.peergroep() == null ? "" : ", naast gelijken: " + gebied.peergroep()));
    print(gebied.indicatoren().stream().filter(GebiedUitleg.Indicator::kerncijfer).toList(), true);
    System.out.println();
    System.out.println("Alle cijfers");
    print(gebied.indicatoren().stream().filter(i -> !i.kerncijfer()).toList(), false);
    System.out.println();
    System.out.println("Functies buiten bedrijventerreinen");
    functions(gebied);
    System.out.println();
    System.out.println(
        "Dit is het beeld van de dienst: wat in de kolom 'niet openbaar' een reden heeft, staat in"
            + " geen publieke laag.");
    System.out.println(Footnote.of(meting.peildatum()));
  }

  private static void print(List<GebiedUitleg.Indicator> indicators, boolean ranked) {
    Table table =
        new Table(
            "indicator",
            "waarde",
            "",
            "teller",
            "noemer",
            "n",
            "dekking",
            "vlaggen",
            ranked ? "rang" : "",
            "niet openbaar",
            "titel");
    for (GebiedUitleg.Indicator i : indicators) {
      table.row(
          i.id(),
          i.waarde() == null ? "-" : number(i.waarde(), "%.4f"),
          i.eenheid(),
          number(i.teller(), "%.2f"),
          number(i.noemer(), "%.2f"),
          i.n(),
          i.dekking() == null ? "" : number(100 * i.dekking(), "%.0f %%"),
          i.reden() == null ? i.vlaggen() : i.reden(),
          ranked ? i.rang() : "",
          i.geheim(),
          i.titel());
    }
    System.out.print(table.text().indent(2));
  }

  private static void functions(GebiedUitleg gebied) {
    Table table =
        new Table("functie", "vestigingen", "hoogstens", "m²", "percelen", "niet openbaar");
    for (GebiedUitleg.Functie f : gebied.functies()) {
      table.row(
          f.naam(),
          f.vestigingen(),
          f.bovengrens(),
          number(f.m2(), "%.0f"),
          f.percelen(),
          f.geheim());
    }
    System.out.print(table.text().indent(2));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String number(Double value, String format) {
    return value == null ? "" : String.format(Locale.ROOT, format, value);
  }
}
