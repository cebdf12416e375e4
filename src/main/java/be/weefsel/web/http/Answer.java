package be.weefsel.web.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A representation as it goes over the wire: packed once, however often it is sent.
 *
 * @param tag the header ETag, in quotes; each coding has its own
 * @param coding how the body is packed; identity where that saves nothing
 */
record Answer(
    int status,
    String mediaType,
    Map<String, String> headers,
    String tag,
    Coding coding,
    byte[] body) {
  // Below it the headers are most of the answer.
  private static final int WORTH_PACKING = 512;
  private static final Pattern PACKABLE =
      Pattern.compile(
          "text/.*|.*[/+](json|xml|yaml|javascript|geo\\+json)\\b.*|.*\\bjson\\b.*"
              + "|application/(vnd\\.mapbox-vector-tile|x-protobuf|geo\\+json-seq|flatgeobuf|x-qgis-layer-).*");

  static Answer of(Representation made, String name, Coding asked) {
    boolean pack =
        asked != Coding.IDENTITY
            && made.body().length >= WORTH_PACKING
            && PACKABLE.matcher(made.mediaType().toLowerCase(Locale.ROOT)).matches();
    byte[] packed = pack ? asked.pack(made.body()) : made.body();
    boolean smaller = pack && packed.length < made.body().length;
    Coding coding = smaller ? asked : Coding.IDENTITY;
    return new Answer(
        made.status(),
        made.mediaType(),
        made.headers(),
        ETags.tag(name, coding),
        coding,
        smaller ? packed : made.body());
  }

  /** About the bytes that it takes in memory. */
  int weight() {
    return body.length + 512;
  }
}
