package be.weefsel.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The files of the pages, from the class path; no others can be asked for. */
public final class Resources {
  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
  private static final Map<String, String> FILES =
      Map.of(
          "/viewer/style.css", "/viewer/style.css",
          "/viewer/map.js", "/viewer/map.js",
          "/viewer/scores.js", "/viewer/scores.js",
          "/webjars/leaflet/leaflet.css", LEAFLET + "leaflet.css",
          "/webjars/leaflet/leaflet-src.esm.js", LEAFLET + "leaflet-src.esm.js");

  private Resources() {}

  public static Iterable<String> paths() {
    return FILES.keySet();
  }

  public static void handle(Context ctx) {
    String path = ctx.path();
    ctx.header("Cache-Control", "public, max-age=3600");
    ctx.contentType(path.endsWith(".css") ? "text/css" : "text/javascript");
    ctx.result(read(FILES.get(path)));
  }

  private static byte[] read(String file) {
    try (InputStream in = Resources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
