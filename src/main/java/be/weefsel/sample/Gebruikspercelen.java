package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The use parcels of the parks, with the keys of VLAIO; some span two percelen. */
final class Gebruikspercelen implements Table {
  private static final double TWO = 0.15;

  private final long seed;

  Gebruikspercelen(long seed) {
    this.seed = seed;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "Id_BedrijventerreinPerceel",
        "Id_Bedrijventerrein",
        "Bebouwing",
        "Functie",
        "Gebruik",
        "Beschikbaarheid",
        "Beperking",
        "AanbiederOndernemingsnummer",
        "Oppervlakte",
        "OppervlakteType",
        "OfficiëleOppervlakte",
        "Geldigheidsperiode_Begin",
        "Geldigheidsperiode_Einde",
        "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    Chance chance = Chance.of(seed, 26, gemeente.ligging().nummer());
    List<Plek> todo = new ArrayList<>();
    for (Plek plek : gemeente.leven().plekken()) {
      if (plek.perceel().situering() == Situering.BEDRIJVENTERREIN) {
        todo.add(plek);
      }
    }
    for (Terrein terrein : Terrein.of(gemeente)) {
      if (terrein.einde().isEmpty()) {
        parcels(terrein, todo, chance, out);
      }
    }
  }

  private static void parcels(Terrein terrein, List<Plek> todo, Chance chance, CsvFile out) {
    List<Plek> here = todo.stream().filter(p -> lies(p, terrein)).toList();
    int number = 1;
    for (int i = 0; i < here.size(); i++) {
      Plek plek = here.get(i);
      Geometry land = plek.perceel().geom();
      if (i + 1 < here.size() && chance.hits(TWO)) {
        Optional<Geometry> both = together(plek, here.get(i + 1));
        i += both.isPresent() ? 1 : 0;
        land = both.orElse(land);
      }
      row(terrein, number++, plek, terrein.drawn(land), chance, out);
    }
  }

  private static boolean lies(Plek plek, Terrein terrein) {
    Point inside = plek.perceel().geom().getInteriorPoint();
    return terrein.land().contains(inside);
  }

  private static Optional<Geometry> together(Plek one, Plek other) {
    boolean alike = one.gebruik() == other.gebruik() && one.leeg() == other.leeg();
    Geometry both = Shapes.join(List.of(one.perceel().geom(), other.perceel().geom()));
    return alike && both.getNumGeometries() == 1 ? Optional.of(both) : Optional.empty();
  }

  private static void row(
      Terrein terrein, int number, Plek plek, Geometry land, Chance chance, CsvFile out) {
    boolean used = plek.bebouwd() && !plek.leeg();
    boolean offered = !used && chance.hits(0.5);
    boolean option = !used && !offered && chance.hits(0.1);
    double area = Mesh.centimetre(land.getArea());
    out.add(
        terrein.nummer() + "%03d".formatted(number),
        terrein.nummer(),
        plek.bebouwd() ? "bebouwd" : "onbebouwd",
        functie(plek, chance),
        used ? "inGebruik" : "nietInGebruik",
        offered ? "aangeboden" : option ? "optie" : "nietAangeboden",
        used ? "" : beperking(chance),
        offered ? Nummer.onderneming(950_000 + chance.below(30_000)) : "",
        area,
        "berekendeOppervlakte",
        Math.round(area * chance.between(0.99, 1.01)),
        (2_010 + chance.below(14)) + "-0" + (1 + chance.below(9)) + "-15",
        "",
        Shapes.multi(land).toText());
  }

  /** Homes, sport and schools on parks are few, but they are what one asks for. */
  private static String functie(Plek plek, Chance chance) {
    double draw = chance.between(0, 1);
    if (!plek.bebouwd()) {
      return draw < 0.65 ? "braakliggendeGrond" : draw < 0.85 ? "economie" : "landbouw";
    }
    return draw < 0.88
        ? "economie"
        : draw < 0.93
            ? "wonen"
            : draw < 0.95
                ? "recreatie"
                : draw < 0.97
                    ? "gemeenschapsdiensten"
                    : draw < 0.99 ? "infrastructuurEnVoorzieningen" : "nietGekend";
  }

  private static String beperking(Chance chance) {
    double draw = chance.between(0, 1);
    return draw < 0.1
        ? "teSaneren"
        : draw < 0.2
            ? "waterproblematiek"
            : draw < 0.4
                ? "bevriezingDoorEigenaar"
                : draw < 0.45 ? "reservegrond,mobiliteitsproblematiek" : "";
  }
}
