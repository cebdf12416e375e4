package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** GeoJSON in all its forms. A collection without features gives no rows and no layer. */
public final class GeoJsonFormat implements Format {
  private static final Pattern START =
      Pattern.compile("^(?:\u00ef\u00bb\u00bf)?\\s*\u001e?\\s*\\{");

  @Override
  public String name() {
    return "GeoJSON (.geojson)";
  }

  @Override
  public List<String> endings() {
    return Stream.concat(Stream.of(".geojson", ".json"), GeoJsonHead.LINE_ENDINGS.stream())
        .toList();
  }

  @Override
  public boolean recognises(Path file, String head) {
    // Lines may begin with a broken one.
    return START.matcher(head).find() || FileNames.endsLike(file, GeoJsonHead.LINE_ENDINGS);
  }

  @Override
  public void open(Path file, Opening opening) {
    GeoJsonHead.Kind kind = GeoJsonHead.of(file);
    GeoJsonSource source =
        new GeoJsonSource(
            kind == GeoJsonHead.Kind.LINES
                ? new GeoJsonLines(file)
                : new GeoJsonDocument(file, kind));
    if (!source.isEmpty()) {
      opening.add(source);
    }
  }
}
