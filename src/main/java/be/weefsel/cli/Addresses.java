package be.weefsel.cli;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user can open, printed when the server is ready. */
final class Addresses {
  private Addresses() {}

  static String of(String local, Settings settings, Store store) {
    String url = settings.baseUrl().orElse(local);
    List<String> lines = new ArrayList<>(List.of(""));
    Optional<Meting> root = store.metingen().published();
    if (root.isEmpty()) {
      lines.add("Weefsel runs at " + url + "/, but no meting is published: ./weefsel publish NAME");
    } else {
      lines.add(
          "Weefsel serves meting '" + root.get().naam() + "', peildatum " + root.get().peildatum());
      lines.add("  browser  " + url + "/   (the map: " + url + "/kaart)");
      lines.add(
          "  QGIS     Layer > Add Layer > Add WFS / OGC API - Features Layer > New: " + url + "/");
      lines.add("  curl     curl '" + url + "/collections/geschiktheid/items?limit=1&f=json'");
      lines.add("  GDAL     ogrinfo OAPIF:" + url);
    }
    List<Meting> closed =
        store.metingen().all().stream().filter(m -> m.status() == Meting.Status.GESLOTEN).toList();
    if (!closed.isEmpty()) {
      lines.add("Each closed meting has its own address:");
      closed.forEach(m -> lines.add("  " + m.naam() + "  " + url + "/metingen/" + m.naam() + "/"));
    }
    lines.add("Ctrl-C stops it.");
    return String.join(System.lineSeparator(), lines);
  }
}
