package be.weefsel.analysis;

import be.weefsel.layers.ColumnType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What is kept per profile of the place of a score, in the order of the table's columns. */
enum SensitivityPart {
  PERCENTIEL(
      ColumnType.NUMBER,
      "aandeel van alle scores van deze meting dat niet hoger is",
      "share of all scores of this measurement that are not higher",
      "0–1"),
  LAAGST(
      ColumnType.NUMBER,
      "laagste score als één gewicht verandert",
      "lowest score when one weight changes",
      "0–1"),
  HOOGST(
      ColumnType.NUMBER,
      "hoogste score als één gewicht verandert",
      "highest score when one weight changes",
      "0–1"),
  RANG_KERN(ColumnType.INTEGER, "plaats in het kerndeel", "place in the core part", null),
  RANG_KERN_VAN(
      ColumnType.INTEGER,
      "percelen met een score in het kerndeel",
      "parcels with a score in the core part",
      null),
  RANG_KERN_BEST(
      ColumnType.INTEGER,
      "beste plaats in het kerndeel als één gewicht verandert",
      "best place in the core part when one weight changes",
      null),
  RANG_KERN_SLECHTST(
      ColumnType.INTEGER,
      "slechtste plaats in het kerndeel als één gewicht verandert",
      "worst place in the core part when one weight changes",
      null),
  RANG_GEMEENTE(ColumnType.INTEGER, "plaats in de gemeente", "place in the municipality", null),
  RANG_GEMEENTE_VAN(
      ColumnType.INTEGER,
      "percelen met een score in de gemeente",
      "parcels with a score in the municipality",
      null),
  RANG_GEMEENTE_BEST(
      ColumnType.INTEGER,
      "beste plaats in de gemeente als één gewicht verandert",
      "best place in the municipality when one weight changes",
      null),
  RANG_GEMEENTE_SLECHTST(
      ColumnType.INTEGER,
      "slechtste plaats in de gemeente als één gewicht verandert",
      "worst place in the municipality when one weight changes",
      null),
  RANG_ONVAST(
      ColumnType.BOOLEAN,
      "topplaats in de gemeente die verschuift als één gewicht verandert",
      "top place in the municipality that moves when one weight changes",
      null);

  private final ColumnType type;
  private final String nl;
  private final String en;
  private final String unit;

  SensitivityPart(ColumnType type, String nl, String en, String unit) {
    this.type = type;
    this.nl = nl;
    this.en = en;
    this.unit = unit;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  ColumnType type() {
    return type;
  }

  /** Places fit in four bytes, and there are many. */
  String sql() {
    return type == ColumnType.INTEGER ? "integer" : type.sql();
  }

  String nl() {
    return nl;
  }

  String en() {
    return en;
  }

  String unit() {
    return unit;
  }

  static Stream<String> all() {
    return Arrays.stream(values()).map(SensitivityPart::column);
  }
}
