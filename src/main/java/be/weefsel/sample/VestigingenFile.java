package be.weefsel.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** vestigingen.csv: establishments as an extract of the KBO would give them, gaps included. */
final class VestigingenFile implements SampleFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int FIRST_OPENED = 900_000;

  private final CsvFile file;
  private final long seed;
  private final Toestand toestand;
  private final Nummering first = new Nummering();
  private final Nummering opened = new Nummering(FIRST_OPENED);

  VestigingenFile(Path dir, long seed, Toestand toestand) {
    this.seed = seed;
    this.toestand = toestand;
    this.file =
        new CsvFile(
            dir.resolve("vestigingen.csv"),
            CsvFile.SEMICOLON,
            BYTE_ORDER_MARK,
            "EstablishmentNumber",
            "EnterpriseNumber",
            "NaturalPerson",
            "NaceVersion",
            "NaceCode",
            "Classification",
            "StartDate",
            "Jobs",
            "FloorArea",
            "Street",
            "HouseNumber",
            "Zipcode",
            "Municipality",
            "X",
            "Y");
  }

  @Override
  public void add(Gemeente gemeente) {
    List<Optional<Vestiging>> all =
        toestand == Toestand.NULMETING
            ? gemeente.leven().vestigingen().stream().map(Optional::of).toList()
            : Jaren.after(gemeente, seed).vestigingen();
    for (int i = 0; i < all.size(); i++) {
      // What is gone keeps its numbers, so that the others keep theirs.
      boolean old = i < gemeente.leven().vestigingen().size();
      Vestiging original = old ? gemeente.leven().vestigingen().get(i) : all.get(i).orElseThrow();
      Nummering.Nummers numbers = (old ? first : opened).next(original);
      all.get(i).ifPresent(v -> write(gemeente, v, numbers));
    }
  }

  private void write(Gemeente gemeente, Vestiging vestiging, Nummering.Nummers numbers) {
    Optional<Adres> adres = gemeente.leven().adressen().get(vestiging.plek().index());
    Coordinate at = vestiging.geplaatst() ? vestiging.plek().plaats() : null;
    file.add(
        numbers.vestiging(),
        numbers.onderneming(),
        vestiging.persoon() ? 1 : 0,
        2008,
        vestiging.nace(),
        "MAIN",
        vestiging.begin(),
        vestiging.banen(),
        vestiging.vloer(),
        adres.map(Adres::straat).orElse(null),
        adres.map(Adres::huisnummer).orElse(null),
        gemeente.namen().postcode(),
        gemeente.namen().gemeente(),
        at == null ? null : at.x,
        at == null ? null : at.y);
  }

  @Override
  public void finish(Tally tally) {
    tally.count("vestigingen", file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
