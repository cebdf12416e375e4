package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Store;
import java.util.Comparator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The borders of gemeenten, as they were imported last. */
final class Gemeenten {
  private final Store store;

  Gemeenten(Store store) {
    this.store = store;
  }

  /**
   * The border in Lambert 72.
   *
   * @throws Refused when it was never imported
   */
  Geometry border(String niscode) {
    Lading lading =
        store.ladingen().all().stream()
            .filter(l -> l.dataset().equals("gemeenten") && l.status().equals("aanvaard"))
            .max(Comparator.comparing(Lading::peildatum).thenComparing(Lading::id))
            .orElseThrow(
                () ->
                    new Refused(
                        "De dienst kan niet zelf kiezen op gemeente, en de grens van "
                            + niscode
                            + " is niet bekend. Importeer eerst de gemeentegrenzen (./weefsel import"
                            + " gemeenten BESTAND), of geef --bbox west,zuid,oost,noord."));
    byte[] wkb =
        store
            .database()
            .read(
                c ->
                    Sql.first(
                        c,
                        "SELECT ST_AsBinary(geom) FROM "
                            + lading.qualifiedRelation()
                            + " WHERE niscode = ?",
                        r -> r.getBytes(1),
                        niscode))
            .orElseThrow(
                () ->
                    new Refused(
                        "Lading "
                            + lading.id()
                            + " van gemeenten heeft geen gemeente met NIS-code "
                            + niscode
                            + "; controleer de code, of geef --bbox."));
    try {
      return new WKBReader().read(wkb);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
