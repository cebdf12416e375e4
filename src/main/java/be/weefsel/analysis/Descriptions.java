package be.weefsel.analysis;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import be.weefsel.layers.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the columns that the method itself brings are shown to users. */
final class Descriptions {
  private final Methode methode;

  Descriptions(Methode methode) {
    this.methode = methode;
  }

  /** The properties of a result relation that a layer names in {@code described_by}. */
  List<Property> of(String relation) {
    return switch (relation) {
      case "geschiktheid" -> suitability();
      case "geschiktheid_dienst" -> forDienst();
      case "kern_indicatoren" -> indicators();
      default -> throw new IllegalArgumentException("no result is called " + relation);
    };
  }

  private List<Property> suitability() {
    List<Property> all = new ArrayList<>();
    for (Profile p : methode.profiles()) {
      all.add(property(p, "score", ColumnType.NUMBER, "geschiktheid", "suitability", "0–1"));
      all.add(property(p, "klasse", ColumnType.INTEGER, "klasse", "class", null));
      all.add(property(p, "oordeel", ColumnType.TEXT, "oordeel", "verdict", null));
      all.add(property(p, "dekking", ColumnType.INTEGER, "dekking", "coverage", "%"));
      all.add(
          property(
              p,
              "meetkundig",
              ColumnType.NUMBER,
              "meetkundig gemiddelde",
              "geometric mean",
              "0–1"));
      for (SensitivityPart part : SensitivityPart.values()) {
        all.add(property(p, part.column(), part.type(), part.nl(), part.en(), part.unit()));
      }
    }
    methode.of(SqlFile.Kind.CRITERION).stream()
        .filter(c -> !c.forDienst())
        .forEach(c -> all.add(property(c)));
    normalised()
        .forEach((name, title) -> all.add(new Property(name, ColumnType.NUMBER, title, "0–1")));
    return all;
  }

  private static Property property(SqlFile criterion) {
    return new Property(
        criterion.id(), ColumnType.NUMBER, criterion.header().title(), criterion.header().unit());
  }

  /** What the dienst may see beside the public columns. */
  private List<Property> forDienst() {
    return methode.of(SqlFile.Kind.CRITERION).stream()
        .filter(SqlFile::forDienst)
        .map(Descriptions::property)
        .toList();
  }

  /** The normalised columns, in the order in which the profiles first use them. */
  private Map<String, Text> normalised() {
    Map<String, Text> all = new LinkedHashMap<>();
    for (Profile p : methode.profiles()) {
      for (Profile.Weight w : p.criteria()) {
        Text of = methode.file(w.id()).header().title();
        boolean own = w.normalise() != null;
        String nl = of.nl() + ", genormaliseerd" + (own ? " voor " + p.title().nl() : "");
        String en = english(of) + ", normalised" + (own ? " for " + english(p.title()) : "");
        all.put((own ? p.id() + "_" : "") + w.id() + "_n", new Text(nl, en));
      }
    }
    return all;
  }

  private static String english(Text text) {
    return text.en() == null ? text.nl() : text.en();
  }

  private static Property property(
      Profile p, String what, ColumnType type, String nl, String en, String unit) {
    return new Property(
        p.id() + "_" + what,
        type,
        new Text(p.title().nl() + ": " + nl, english(p.title()) + ": " + en),
        unit);
  }

  private List<Property> indicators() {
    List<Property> all = new ArrayList<>();
    for (SqlFile file : methode.of(SqlFile.Kind.INDICATOR)) {
      for (SqlFile.Indicator i : file.header().gives()) {
        for (Indicators.Part part : Indicators.Part.values()) {
          all.add(property(i, part));
        }
      }
    }
    return all;
  }

  private static Property property(SqlFile.Indicator i, Indicators.Part part) {
    String nl =
        switch (part) {
          case WAARDE -> "";
          case TELLER -> ": teller";
          case NOEMER -> ": noemer";
          case N -> ": aantal";
          case DEKKING -> ": dekking";
          case REDEN -> ": waarom er geen cijfer is";
        };
    String en =
        switch (part) {
          case WAARDE -> "";
          case TELLER -> ": numerator";
          case NOEMER -> ": denominator";
          case N -> ": count";
          case DEKKING -> ": coverage";
          case REDEN -> ": why there is no figure";
        };
    ColumnType type =
        switch (part) {
          case N -> ColumnType.INTEGER;
          case REDEN -> ColumnType.TEXT;
          default -> ColumnType.NUMBER;
        };
    return new Property(
        i.id() + part.ending,
        type,
        new Text(i.title().nl() + nl, english(i.title()) + en),
        part == Indicators.Part.WAARDE ? i.unit() : null);
  }
}
