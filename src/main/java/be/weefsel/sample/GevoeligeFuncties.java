package be.weefsel.sample;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Schools, child care and care homes: where the vestigingen with such an activity stand. */
final class GevoeligeFuncties implements Table {
  private static final Map<String, String> SOORTEN =
      Map.of(
          "85201", "school",
          "85311", "school",
          "88911", "kinderopvang",
          "87301", "woonzorg");

  @Override
  public List<String> columns() {
    return List.of("id", "naam", "soort", "adres", "X", "Y");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    int number = 1;
    for (Vestiging vestiging : gemeente.leven().vestigingen()) {
      String soort = vestiging.nace() == null ? null : SOORTEN.get(vestiging.nace());
      if (soort == null) {
        continue;
      }
      Coordinate at = vestiging.plek().plaats();
      out.add(
          "%s-G%03d".formatted(gemeente.namen().niscode(), number),
          Character.toUpperCase(soort.charAt(0)) + soort.substring(1) + " " + Namen.street(number),
          soort,
          gemeente
              .leven()
              .adressen()
              .get(vestiging.plek().index())
              .map(a -> a.straat() + " " + a.huisnummer())
              .orElse(""),
          at.x,
          at.y);
      number++;
    }
  }
}
