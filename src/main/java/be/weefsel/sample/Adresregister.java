package be.weefsel.sample;

import java.util.List;

/** adressen.csv, with the columns of an extract of the Adressenregister. */
final class Adresregister implements Table {
  static final int FIRST_ID = 90_000_001;

  private int id = FIRST_ID;

  @Override
  public List<String> columns() {
    return List.of(
        "adresid",
        "posspec",
        "straatnm",
        "huisnr",
        "busnr",
        "postcode",
        "gemeenteid",
        "gemeentenm",
        "status",
        "offtoegknd",
        "X",
        "Y");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    Namen namen = gemeente.namen();
    gemeente.leven().adressen().stream()
        .flatMap(a -> a.stream())
        .forEach(
            adres -> {
              for (String bus : adres.bussen()) {
                out.add(
                    id++,
                    "Gebouweenheid",
                    adres.straat(),
                    adres.huisnummer(),
                    bus,
                    namen.postcode(),
                    namen.niscode(),
                    namen.gemeente(),
                    "InGebruik",
                    "true",
                    adres.plaats().x,
                    adres.plaats().y);
              }
            });
  }
}
