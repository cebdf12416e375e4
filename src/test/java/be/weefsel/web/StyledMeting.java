package be.weefsel.web;

import be.weefsel.Published;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.registry.Settings;
import java.util.Map;

/**
 * Kept with a closed meting as its publication keeps it: a layer in classes of two kinds, one of
 * ranges under a condition, points, a table, and one from before there were styles.
 */
final class StyledMeting {
  static final String NAME = "getekend";
  private static boolean made;

  private StyledMeting() {}

  /** The path of its landing page on the shared server. */
  static synchronized String path() {
    if (!made) {
      TestDatabase database = Published.shared().database();
      database
          .store()
          .database()
          .transaction(
              c ->
                  Sql.update(
                      c,
                      "INSERT INTO beheer.meting (naam, peildatum, status, closed_at, layers)"
                          + " VALUES (?, '2026-01-01', 'gesloten', now(), ?::jsonb)",
                      NAME,
                      LAYERS));
      awaitIt();
      made = true;
    }
    return "/metingen/" + NAME;
  }

  /** The server looks for new metingen once a second. */
  private static void awaitIt() {
    for (int i = 0; i < 100; i++) {
      if (Client.shared().get("/metingen/" + NAME).statusCode() == 200) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("the meting did not appear");
  }

  /** A server on the same data that users see under another address. */
  static Server behind(String address) {
    Settings settings =
        TestDatabase.settings(Map.of("WEEFSEL_PORT", "0", "WEEFSEL_BASE_URL", address));
    return Server.start(Published.shared().database().store(), settings);
  }

  private static final String LAYERS =
      """
      [{"id": "geschiktheid", "title": {"nl": "Geschiktheid", "en": "Suitability"},
        "description": {"nl": "Wat kan", "en": "What can"}, "key": "k", "geometry": "MultiPolygon",
        "datetime": [], "count": 2500, "bbox": [4.3, 50.8, 4.4, 50.9],
        "sources": [{"dataset": "percelen", "lading": 1, "licence": "CC0", "citation": "Bron & co"}],
        "tiles": {"from": 6, "to": 14, "general": {"below": 12, "relation": "algemeen",
          "properties": ["kantoor_klasse", "uitgesloten", "oppervlakte"]}},
        "properties": [
          {"name": "kantoor_klasse", "type": "integer", "title": {"nl": "Kantoor: klasse"}},
          {"name": "uitgesloten", "type": "boolean", "title": {"nl": "Uitgesloten"}},
          {"name": "oppervlakte", "type": "number", "title": {"nl": "Grootte"}, "unit": "m²"}],
        "style": {"group": {"nl": "Geschiktheid"}, "order": 5, "shown": true, "minZoom": 13,
          "label": "oppervlakte",
          "drawings": [
            {"id": "geschiktheid-kantoor", "title": {"nl": "Kantoor", "en": "Offices"},
             "property": "kantoor_klasse",
             "paint": {"opacity": 0.9, "stroke": "#555555", "width": 0.4, "marker": "circle", "size": 8},
             "classes": [
               {"label": {"nl": "uit"}, "colour": "#cccccc", "values": ["true"], "property": "uitgesloten"},
               {"label": {"nl": "laag"}, "colour": "#ffffcc", "values": ["1"]},
               {"label": {"nl": "hoog"}, "colour": "#253494", "values": ["4", "5"]}],
             "other": {"label": {"nl": "geen score"}, "colour": "#757575"}},
            {"id": "geschiktheid-grootte", "title": {"nl": "Grootte"}, "property": "oppervlakte",
             "only": {"property": "kantoor_klasse", "values": ["4", "5"]},
             "paint": {"opacity": 1, "stroke": "#555555", "width": 0.4, "marker": "circle", "size": 8},
             "classes": [
               {"colour": "#ffffd4", "values": [], "to": 2.5},
               {"colour": "#fe9929", "values": [], "from": 2.5, "to": 100},
               {"colour": "#993404", "values": [], "from": 100}],
             "other": {"label": {"nl": "geen cijfer"}, "colour": "#cccccc"}}]}},
       {"id": "haltes", "title": {"nl": "Haltes <&>"}, "description": {"nl": "Bus"}, "key": "k",
        "geometry": "Point", "datetime": [], "count": 3, "bbox": [4.2, 50.7, 4.5, 50.8],
        "sources": [],
        "properties": [{"name": "soort", "type": "text", "title": {"nl": "Soort"}}],
        "style": {"group": {"nl": "Bronnen"}, "order": 9, "shown": false, "minZoom": 12,
          "drawings": [
            {"id": "haltes", "title": {"nl": "Haltes <&>"}, "property": "soort",
             "paint": {"opacity": 1, "stroke": "#111111", "width": 1, "marker": "circle", "size": 8},
             "classes": [{"label": {"nl": "'s avonds"}, "colour": "#ffd24d", "values": ["bus 's"]}]}]}},
       {"id": "oud", "title": {"nl": "Oud"}, "description": {"nl": "Oud"}, "key": "k",
        "geometry": "MultiPolygon", "datetime": [], "count": 1, "bbox": [4.3, 50.8, 4.4, 50.9],
        "sources": [], "properties": []},
       {"id": "tabel", "title": {"nl": "Tabel"}, "description": {"nl": "Tabel"}, "key": "k",
        "geometry": "none", "datetime": [], "count": 1, "sources": [], "properties": []}]
      """;
}
