package be.weefsel.sample;

import java.util.List;
import java.util.Optional;

/** adreskoppelingen.csv: which address belongs to which perceel. */
final class Adreskoppelingen implements Table {
  private int id = Adresregister.FIRST_ID;

  @Override
  public List<String> columns() {
    return List.of("objecttype", "adresobjid", "adresid");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    for (Plek plek : gemeente.leven().plekken()) {
      Optional<Adres> adres = gemeente.leven().adressen().get(plek.index());
      int count = adres.map(a -> a.bussen().size()).orElse(0);
      for (int i = 0; i < count; i++) {
        out.add("Perceel", plek.perceel().nummer().capakey(), id++);
      }
    }
  }
}
