package be.weefsel.analysis;

import be.weefsel.layers.Code;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import be.weefsel.layers.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the columns that the method itself brings are shown to users. */
final class Descriptions {
  private final Methode methode;

  Descriptions(Methode methode) {
    this.methode = methode;
  }

  /** The properties of a result relation that a layer names in {@code described_by}. */
  List<Property> of(String relation) {
    if ("geschiktheid".equals(relation)) {
      return suitability();
    }
    if ("geschiktheid_dienst".equals(relation)) {
      return forDienst();
    }
    Gebiedsoorten soorten = new Gebiedsoorten(methode);
    if (soorten.tables().contains(relation)) {
      return indicators(relation, soorten);
    }
    throw new IllegalArgumentException("no result is called " + relation);
  }

  private List<Property> suitability() {
    List<Property> all = new ArrayList<>();
    for (Profile p : methode.profiles()) {
      all.add(property(p, "score", ColumnType.NUMBER, "geschiktheid", "suitability", "0–1"));
      Property klasse = property(p, "klasse", ColumnType.INTEGER, "klasse", "class", null);
      all.add(coded(klasse, classes()));
      Property oordeel = property(p, "oordeel", ColumnType.TEXT, "oordeel", "verdict", null);
      all.add(coded(oordeel, verdicts()));
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

  private static Property coded(Property property, List<Code> codes) {
    return new Property(property.name(), property.type(), property.title(), property.unit(), codes);
  }

  private List<Code> classes() {
    CodeTable table = methode.table("klassen");
    return table.rows().stream()
        .map(r -> new Code(table.value(r, "klasse"), new Text(table.value(r, "naam"), null)))
        .toList();
  }

  private List<Code> verdicts() {
    CodeTable table = methode.table("klassen");
    Set<String> all = new TreeSet<>();
    for (List<String> row : table.rows()) {
      all.add(table.value(row, "oordeel"));
      all.add(table.value(row, "oordeel_met_vlag"));
    }
    all.add(Suitability.NOT_AT_ISSUE);
    all.add(Suitability.OTHER_TRACK);
    all.add(Suitability.NOT_ASSESSABLE);
    return all.stream().map(Code::of).toList();
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

  private List<Property> indicators(String table, Gebiedsoorten soorten) {
    Set<String> kinds = soorten.of(table);
    boolean ranked = kinds.stream().anyMatch(soorten.ranked()::contains);
    List<Property> all = new ArrayList<>();
    for (SqlFile.Indicator i : Indicators.of(methode.of(SqlFile.Kind.INDICATOR), kinds)) {
      for (WideTable.Part part : WideTable.parts(i, ranked)) {
        all.add(property(i, part));
      }
    }
    return all;
  }

  private static Property property(SqlFile.Indicator i, WideTable.Part part) {
    Text what = words(part);
    return new Property(
        i.id() + part.ending,
        type(part),
        new Text(i.title().nl() + what.nl(), english(i.title()) + what.en()),
        part == WideTable.Part.WAARDE || part == WideTable.Part.PEER_MEDIAAN ? i.unit() : null);
  }

  private static ColumnType type(WideTable.Part part) {
    return switch (part) {
      case N, RANG_VAN, RANG_TOT, PEERS -> ColumnType.INTEGER;
      case REDEN, VLAGGEN, RANG_REDEN -> ColumnType.TEXT;
      default -> ColumnType.NUMBER;
    };
  }

  private static Text words(WideTable.Part part) {
    return switch (part) {
      case WAARDE -> new Text("", "");
      case TELLER -> new Text(": teller", ": numerator");
      case NOEMER -> new Text(": noemer", ": denominator");
      case N -> new Text(": aantal", ": count");
      case DEKKING -> new Text(": dekking", ": coverage");
      case REDEN -> new Text(": waarom er geen cijfer is", ": why there is no figure");
      case VLAGGEN -> new Text(": vlaggen", ": flags");
      case RANG_VAN -> new Text(": rang onder gelijken, van", ": rank among peers, from");
      case RANG_TOT -> new Text(": rang onder gelijken, tot", ": rank among peers, to");
      case PEERS -> new Text(": aantal gelijken", ": number of peers");
      case PEER_MEDIAAN -> new Text(": mediaan van de gelijken", ": median of the peers");
      case RANG_REDEN -> new Text(": waarom er geen rang is", ": why there is no rank");
    };
  }
}
