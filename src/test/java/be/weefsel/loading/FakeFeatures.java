package be.weefsel.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A small OGC API - Features with one collection, ADP; tests bend it where they need to. */
final class FakeFeatures implements AutoCloseable {
  static final String ITEMS = "/api/collections/ADP/items";
  static final String LAMBERT = "http://www.opengis.net/def/crs/EPSG/0/31370";
  final FakeService http = new FakeService();
  List<String> features;
  int page = 1000;
  String crs = "";
  String queryables = "";
  String etag;
  Long matched;
  FakeService.Handler before = asked -> {};
  Predicate<FakeService.Asked> broken = asked -> false;

  FakeFeatures(List<String> features) {
    this.features = features;
    http.on("/api", this::landing);
    http.on("/api/collections", this::list);
    http.on("/api/collections/ADP", this::collection);
    http.on(
        "/api/collections/ADP/queryables", a -> a.json("{\"properties\":{" + queryables + "}}"));
    http.on(ITEMS, this::items);
  }

  private void landing(FakeService.Asked asked) throws IOException {
    asked.json("{\"links\":[{\"rel\":\"data\",\"href\":\"/api/collections\"}]}");
  }

  private void list(FakeService.Asked asked) throws IOException {
    asked.json("{\"collections\":[{\"id\":\"ADP\"}]}");
  }

  private void collection(FakeService.Asked asked) throws IOException {
    asked.json(
        "{\"id\":\"ADP\",\"crs\":["
            + crs
            + "],\"links\":[{\"rel\":\"items\",\"type\":\"application/geo+json\",\"href\":\""
            + http.url(ITEMS)
            + "\"}"
            + (queryables.isEmpty()
                ? ""
                : ",{\"rel\":\"http://www.opengis.net/def/rel/ogc/1.0/queryables\",\"href\":"
                    + "\"ADP/queryables\"}")
            + "]}");
  }

  private void items(FakeService.Asked asked) throws IOException, InterruptedException {
    if (broken.test(asked)) {
      asked.answer(500, "<html><body>Out of <b>memory</b></body></html>");
      return;
    }
    before.answer(asked);
    if (asked.exchange().getResponseCode() != -1) {
      return;
    }
    if (etag != null) {
      asked.with("ETag", etag);
      if (etag.equals(asked.header("If-None-Match"))) {
        asked.answer(304, "");
        return;
      }
    }
    if (asked.parameter("crs") != null) {
      asked.with("Content-Crs", "<" + asked.parameter("crs") + ">");
    }
    int from = asked.parameter("offset") == null ? 0 : Integer.parseInt(asked.parameter("offset"));
    int limit = Math.min(page, Integer.parseInt(asked.parameter("limit")));
    int to = Math.min(features.size(), from + limit);
    String rest = asked.uri().getRawQuery().replaceAll("&?offset=\\d+", "");
    asked.json(
        collection(
            features.subList(from, to),
            matched == null ? Long.valueOf(features.size()) : matched,
            to < features.size() ? "items?" + rest + "&offset=" + to : null));
  }

  /** A page with a link to the next one; either number may be missing. */
  static String collection(List<String> features, Long matched, String next) {
    return "{\"type\":\"FeatureCollection\","
        + (matched == null ? "" : "\"numberMatched\":" + matched + ",")
        + "\"features\":["
        + String.join(",", features)
        + "],\"links\":["
        + (next == null
            ? ""
            : "{\"rel\":\"next\",\"type\":\"application/geo+json\",\"href\":\"" + next + "\"}")
        + "]}";
  }

  /** Squares of 10 by 10 m, 20 m apart, a hundred in a row, from 60000, 200000 in Lambert 72. */
  static List<String> parcels(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = 60_000 + 20 * (i % 100);
      int y = 200_000 + 20 * (i / 100);
      all.add(parcel(i, "31022", ring(x, y, x + 10, y + 10)));
    }
    return all;
  }

  static String ring(int west, int south, int east, int north) {
    return String.format(
        "{\"type\":\"Polygon\",\"coordinates\":[[[%1$d,%2$d],[%3$d,%2$d],[%3$d,%4$d],[%1$d,%4$d],"
            + "[%1$d,%2$d]]]}",
        west, south, east, north);
  }

  static String parcel(int i, String niscode, String geometry) {
    return String.format(
        "{\"type\":\"Feature\",\"id\":\"ADP.%d\",\"properties\":{\"OIDN\":%d,\"VERSIE\":1,"
            + "\"CAPAKEY\":\"%s\",\"NISCODE\":\"%s\"},\"geometry\":%s}",
        i, i, capakey(i), niscode, geometry);
  }

  static String capakey(int i) {
    return String.format("31022A%04d/00A000", i + 1);
  }

  String url() {
    return http.url(ITEMS);
  }

  /** The offsets of the pages that were asked. */
  List<String> pages() {
    return http.asked(ITEMS).stream().map(a -> String.valueOf(a.parameter("offset"))).toList();
  }

  @Override
  public void close() {
    http.close();
  }
}
