package be.weefsel.query.cql2;

import static be.weefsel.query.cql2.Kind.DATE;
import static be.weefsel.query.cql2.Kind.GEOMETRY;
import static be.weefsel.query.cql2.Kind.NUMBER;
import static be.weefsel.query.cql2.Kind.TEXT;

import be.weefsel.layers.Text;
import be.weefsel.query.cql2.Expression.Call;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions that we add to the standard. Geometry goes in and comes out in Lambert 72. */
public enum Functions {
  AREA("Oppervlakte in m²", "Surface in m²", NUMBER, "ST_Area(#)", GEOMETRY),
  LENGTH(
      "Lengte van lijnen, omtrek van vlakken, in m",
      "Length of lines, circumference of surfaces, in m",
      NUMBER,
      "(SELECT ST_Length(g) + ST_Perimeter(g) FROM (SELECT #) t (g))",
      GEOMETRY),
  DISTANCE(
      "Kortste afstand in m",
      "Shortest distance in m",
      NUMBER,
      "ST_Distance(#, #)",
      GEOMETRY,
      GEOMETRY),
  BUFFER(
      "Alles binnen een afstand in m",
      "All within a distance in m",
      GEOMETRY,
      "ST_Buffer(#, #::float8)",
      GEOMETRY,
      NUMBER),
  CENTROID("Zwaartepunt", "Centre of gravity", GEOMETRY, "ST_Centroid(#)", GEOMETRY),
  LOWER("Kleine letters", "Small letters", TEXT, "lower(#)", TEXT),
  UPPER("Hoofdletters", "Capitals", TEXT, "upper(#)", TEXT),
  CHAR_LENGTH("Aantal tekens", "Number of characters", NUMBER, "char_length(#)", TEXT),
  ABS("Zonder teken", "Without its sign", NUMBER, "abs(#)", NUMBER),
  ROUND(
      "Naar het dichtste gehele getal, halven van 0 weg",
      "To the nearest whole number, halves away from 0",
      NUMBER,
      "round((#)::numeric)",
      NUMBER),
  FLOOR("Omlaag naar een geheel getal", "Down to a whole number", NUMBER, "floor(#)", NUMBER),
  CEIL("Omhoog naar een geheel getal", "Up to a whole number", NUMBER, "ceil(#)", NUMBER),
  YEAR("Jaar van een datum", "Year of a date", NUMBER, "extract(year FROM #)", DATE),
  MONTH(
      "Maand van een datum, 1 tot 12",
      "Month of a date, 1 to 12",
      NUMBER,
      "extract(month FROM #)",
      DATE),
  DAY(
      "Dag van de maand, 1 tot 31",
      "Day of the month, 1 to 31",
      NUMBER,
      "extract(day FROM #)",
      DATE);

  private final Text description;
  private final Kind returns;
  private final String template;
  private final List<Kind> takes;

  Functions(String nl, String en, Kind returns, String template, Kind... takes) {
    this.description = new Text(nl, en);
    this.returns = returns;
    this.template = template;
    this.takes = List.of(takes);
  }

  /** As filters spell it; capitals do not matter. */
  public String spelling() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public Text description() {
    return description;
  }

  public Kind returns() {
    return returns;
  }

  /** The kinds of its arguments. */
  public List<Kind> takes() {
    return takes;
  }

  static Optional<Functions> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  static Term call(Call call, Encoder encoder, SpatialEncoder spatial) {
    Functions function =
        named(call.name())
            .orElseThrow(
                () ->
                    new FilterError(
                        call.at(),
                        "there is no function '" + call.name() + "'; there are " + spellings()));
    if (call.args().size() != function.takes.size()) {
      throw new FilterError(
          call.at(),
          function.spelling()
              + " takes "
              + function.takes.size()
              + (function.takes.size() == 1 ? " value" : " values")
              + ", not "
              + call.args().size());
    }
    return Term.join(
        function.returns, function.template, function.arguments(call, encoder, spatial));
  }

  Term[] arguments(Call call, Encoder encoder, SpatialEncoder spatial) {
    Term[] terms = new Term[takes.size()];
    for (int i = 0; i < terms.length; i++) {
      Expression arg = call.args().get(i);
      terms[i] =
          takes.get(i) == GEOMETRY
              ? spatial.measured(arg, spelling())
              : encoder.term(arg, takes.get(i), spelling() + " works on " + takes.get(i));
    }
    return terms;
  }

  private static String spellings() {
    return Arrays.stream(values()).map(Functions::spelling).collect(Collectors.joining(", "));
  }
}
