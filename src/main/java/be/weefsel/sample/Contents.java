package be.weefsel.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The one list of what a sample holds: its files, and the datasets that are read from each. */
final class Contents {
  private final Path dir;
  private final long seed;
  private final Toestand toestand;
  private final List<Part> parts = new ArrayList<>();

  /** Not all sources change, or are renewed, between two measurements. */
  private static final Set<String> CHANGING =
      Set.of("percelen", "kernen", "vestigingen", "leegstand");

  /** One file, that is begun when it is asked for. */
  record Part(String file, List<String> datasets, Supplier<SampleFile> opening) {}

  private Contents(Path dir, long seed, Toestand toestand) {
    this.dir = dir;
    this.seed = seed;
    this.toestand = toestand;
  }

  static List<Part> of(Path dir, long seed, Toestand toestand) {
    Contents contents = new Contents(dir, seed, toestand);
    contents.land();
    contents.plans();
    contents.economy();
    contents.surroundings();
    return List.copyOf(contents.parts);
  }

  private void land() {
    part("gemeenten.gpkg", () -> new GemeentenFile(dir), "gemeenten", "deelgemeenten");
    part("percelen.gpkg", () -> new PercelenFile(dir, seed), "percelen");
    map("gebouwen", new GebouwenLayer(seed));
    part("kernen.gpkg", () -> new KernenFile(dir, toestand), "kernen");
    part(
        "sectoren.gpkg",
        () -> new MapFile(dir, "sectoren", new SectorenLayer(), new WijkenLayer()),
        "sectoren",
        "wijken");
    table("adressen", new Adresregister());
    table("adreskoppelingen", new Adreskoppelingen());
  }

  private void plans() {
    part("bestemmingszones.gpkg", () -> new BestemmingszonesFile(dir), "rup-zones");
    part("plannen.csv", () -> new PlannenFile(dir), "plannen");
    table("voorschriften", new Voorschriften());
    part(
        "overdrukken.gpkg",
        () ->
            new MapFile(
                dir,
                "overdrukken",
                new Overdrukken(Overdrukken.Soort.VLAK),
                new Overdrukken(Overdrukken.Soort.LIJN)),
        "overdrukken");
    table("vrijgaven", new Vrijgaven());
    table("verkavelingen", new Verkavelingen(seed));
    table("kernwinkelgebieden", new Kernwinkelgebieden());
  }

  private void economy() {
    part(
        "bedrijventerreinen.csv",
        () -> new BedrijventerreinenFile(dir, seed),
        "bedrijventerreinen");
    table("gebruikspercelen", new Gebruikspercelen(seed));
    part("vestigingen.csv", () -> new VestigingenFile(dir, seed, toestand), "vestigingen");
    table("vergunningen", new Vergunningen(seed));
    table("leegstand", new Leegstandsregister(seed, toestand));
  }

  private void surroundings() {
    part("haltes.geojson", () -> new HaltesFile(dir, seed), "haltes");
    map("wegen", new WegenLayer());
    part("cellen.csv", () -> new CellenFile(dir, seed), "cellen");
    map("overstroming", new OverstromingLayer(seed));
    table("erfgoed", new Erfgoed());
    table("gevoelige-functies", new GevoeligeFuncties());
    table("seveso", new Seveso());
    table("openbaar-domein", new OpenbaarDomein());
  }

  private void map(String dataset, MapLayer layer) {
    part(dataset + ".gpkg", () -> new MapFile(dir, dataset, layer), dataset);
  }

  private void table(String dataset, Table table) {
    part(dataset + ".csv", () -> new TableFile(dir, dataset, table), dataset);
  }

  private void part(String file, Supplier<SampleFile> opening, String... datasets) {
    List<String> read = List.of(datasets);
    if (toestand == Toestand.NULMETING || CHANGING.containsAll(read)) {
      parts.add(new Part(file, read, opening));
    }
  }
}
