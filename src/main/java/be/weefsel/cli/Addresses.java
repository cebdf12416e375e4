package be.weefsel.cli;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;

/** What a user can open, printed when the server is ready. */
final class Addresses {
  private Addresses() {}

  static String of(String local, Settings settings, Store store) {
    String url = settings.baseUrl().orElse(local);
    String serving =
        store
            .metingen()
            .published()
            .map(m -> "Weefsel serves meting '" + m.naam() + "', peildatum " + m.peildatum())
            .orElse("Weefsel is ready, but no meting is published yet: ./weefsel publish NAME");
    return String.join(
        System.lineSeparator(),
        "",
        serving,
        "  browser  " + url + "/   (the map: " + url + "/kaart)",
        "  QGIS     Layer > Add Layer > Add WFS / OGC API - Features Layer > New: " + url + "/",
        "  curl     curl '" + url + "/collections/geschiktheid/items?limit=1&f=json'",
        "  GDAL     ogrinfo OAPIF:" + url,
        closed(url, store),
        "Ctrl-C stops it.");
  }

  private static String closed(String url, Store store) {
    return store.metingen().all().stream()
        .filter(m -> m.status() == Meting.Status.GESLOTEN)
        .map(m -> "  " + m.naam() + "  " + url + "/metingen/" + m.naam() + "/")
        .reduce(
            "Each closed meting has its own address:", (a, b) -> a + System.lineSeparator() + b);
  }
}
