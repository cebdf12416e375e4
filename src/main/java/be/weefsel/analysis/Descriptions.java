package be.weefsel.analysis;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import be.weefsel.layers.Text;
import java.util.ArrayList;
import java.util.List;

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
    }
    for (SqlFile c : methode.of(SqlFile.Kind.CRITERION)) {
      all.add(new Property(c.id(), ColumnType.NUMBER, c.header().title(), c.header().unit()));
    }
    return all;
  }

  private static Property property(
      Profile p, String what, ColumnType type, String nl, String en, String unit) {
    String english = p.title().en() == null ? p.title().nl() : p.title().en();
    return new Property(
        p.id() + "_" + what, type, new Text(p.title().nl() + ": " + nl, english + ": " + en), unit);
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
    String english = i.title().en() == null ? i.title().nl() : i.title().en();
    return new Property(
        i.id() + part.ending,
        type,
        new Text(i.title().nl() + nl, english + en),
        part == Indicators.Part.WAARDE ? i.unit() : null);
  }
}
