package be.weefsel.sample;

import java.util.Comparator;
import java.util.List;

/** One gemeente in twelve has an establishment of the lower tier, on its industrial park. */
final class Seveso implements Table {
  private static final int ONE_IN = 12;

  @Override
  public List<String> columns() {
    return List.of("id", "naam", "drempel", "adres", "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    if (gemeente.ligging().nummer() % ONE_IN != 0) {
      return;
    }
    gemeente.leven().plekken().stream()
        .filter(p -> p.gebruik() == Gebruik.BEDRIJF && !p.leeg())
        .filter(p -> p.perceel().bestemming() == Bestemming.INDUSTRIE)
        .max(Comparator.comparingDouble(p -> p.perceel().geom().getArea()))
        .ifPresent(
            plek ->
                out.add(
                    "S-" + gemeente.namen().niscode(),
                    "Oplosmiddelen " + gemeente.namen().gemeente(),
                    "lagedrempelinrichting",
                    gemeente
                        .leven()
                        .adressen()
                        .get(plek.index())
                        .map(a -> a.straat() + " " + a.huisnummer())
                        .orElse(""),
                    Shapes.multi(plek.perceel().geom()).toText()));
  }
}
