package be.weefsel.loading.formats.geotiff;

import java.util.Optional;

/** What the geo keys of a raster say of its CRS and of its pixels. */
record GeoKeys(TiffField keys, TiffField texts) {
  private static final int RASTER_TYPE = 1025;
  private static final int CITATION = 1026;
  private static final int GEOGRAPHIC = 2048;
  private static final int PROJECTED = 3072;
  private static final int PROJECTED_CITATION = 3073;
  private static final int USER_DEFINED = 32767;

  static GeoKeys of(TiffFile tiff) {
    return new GeoKeys(tiff.field(TiffTags.GEO_KEYS), tiff.field(TiffTags.GEO_TEXTS));
  }

  /** EPSG code or name of the CRS; empty where there is none. */
  Optional<String> crs() {
    long code = key(PROJECTED);
    if (code == 0) {
      code = key(GEOGRAPHIC);
    }
    if (code > 0 && code != USER_DEFINED) {
      return Optional.of("EPSG:" + code);
    }
    return text(PROJECTED_CITATION).or(() -> text(CITATION));
  }

  /** Whether the place of a pixel is that of its middle. */
  boolean pixelIsPoint() {
    return key(RASTER_TYPE) == 2;
  }

  private int place(int key) {
    long count = keys.integer(3, 0);
    for (int i = 1; i <= count && 4 * i + 3 < keys.count(); i++) {
      if (keys.integer(4 * i, 0) == key) {
        return 4 * i;
      }
    }
    return -1;
  }

  private long key(int key) {
    int place = place(key);
    return place < 0 || keys.integer(place + 1, 0) != 0 ? 0 : keys.integer(place + 3, 0);
  }

  private Optional<String> text(int key) {
    int place = place(key);
    if (place < 0 || keys.integer(place + 1, 0) != TiffTags.GEO_TEXTS) {
      return Optional.empty();
    }
    String all = texts.text();
    int from = (int) Math.min(all.length(), keys.integer(place + 3, 0));
    int to = (int) Math.min(all.length(), from + keys.integer(place + 2, 0));
    return Optional.of(all.substring(from, to).replace("|", "").strip())
        .filter(text -> !text.isEmpty());
  }
}
