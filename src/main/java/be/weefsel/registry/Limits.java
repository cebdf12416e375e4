package be.weefsel.registry;

import java.util.Map;

/**
 * How much one request, and all of them together, may ask of the server.
 *
 * @param pageMaximum the most features on a page ({@code WEEFSEL_PAGE_MAXIMUM}, default 10,000)
 * @param tileFeatures the most features in a layer of a tile ({@code WEEFSEL_TILE_FEATURES},
 *     default 50,000)
 * @param bodyBytes the largest body of a request ({@code WEEFSEL_BODY_BYTES}, default 4 MiB)
 * @param filterDepth how deep a filter may nest ({@code WEEFSEL_FILTER_DEPTH}, default 64)
 * @param filterPoints the most points of the geometries of a filter ({@code WEEFSEL_FILTER_POINTS},
 *     default 50,000)
 * @param pageSeconds the time of one query of a page ({@code WEEFSEL_PAGE_SECONDS}, default 30)
 * @param tileSeconds the time of one query of a tile ({@code WEEFSEL_TILE_SECONDS}, default 15)
 * @param downloadSeconds the time of the query of a whole layer ({@code WEEFSEL_DOWNLOAD_SECONDS},
 *     default 3,600)
 * @param pages queries of pages at a time ({@code WEEFSEL_PAGE_QUERIES}, default 6)
 * @param tiles queries of tiles at a time ({@code WEEFSEL_TILE_QUERIES}, default 4)
 * @param downloads downloads at a time ({@code WEEFSEL_DOWNLOADS}, default 2)
 * @param waitMillis how long a request waits for its turn before it is told to come back ({@code
 *     WEEFSEL_WAIT_MS}, default 5,000)
 * @param downloadBytes the disk for files that are made for downloads ({@code
 *     WEEFSEL_DOWNLOAD_BYTES}, default 10 GiB)
 */
public record Limits(
    int pageMaximum,
    int tileFeatures,
    long bodyBytes,
    int filterDepth,
    int filterPoints,
    int pageSeconds,
    int tileSeconds,
    int downloadSeconds,
    int pages,
    int tiles,
    int downloads,
    int waitMillis,
    long downloadBytes) {
  private static final long MEBIBYTE = 1L << 20;

  static Limits from(Environment e) {
    return new Limits(
        e.number("WEEFSEL_PAGE_MAXIMUM", 10_000, 1, 1_000_000),
        e.number("WEEFSEL_TILE_FEATURES", 50_000, 1, 10_000_000),
        e.bytes("WEEFSEL_BODY_BYTES", 4 * MEBIBYTE, 1024, 1024 * MEBIBYTE),
        e.number("WEEFSEL_FILTER_DEPTH", 64, 1, 1_000),
        e.number("WEEFSEL_FILTER_POINTS", 50_000, 4, 10_000_000),
        e.number("WEEFSEL_PAGE_SECONDS", 30, 1, 86_400),
        e.number("WEEFSEL_TILE_SECONDS", 15, 1, 86_400),
        e.number("WEEFSEL_DOWNLOAD_SECONDS", 3_600, 1, 86_400),
        e.number("WEEFSEL_PAGE_QUERIES", 6, 1, 1_000),
        e.number("WEEFSEL_TILE_QUERIES", 4, 1, 1_000),
        e.number("WEEFSEL_DOWNLOADS", 2, 1, 1_000),
        e.number("WEEFSEL_WAIT_MS", 5_000, 0, 600_000),
        e.bytes("WEEFSEL_DOWNLOAD_BYTES", 10_240 * MEBIBYTE, 0, 1024 * 1024 * MEBIBYTE));
  }

  /** The defaults, with one time for all queries and one number of them at a time. */
  public static Limits of(int queries, int seconds) {
    Limits d = from(new Environment(Map.of()));
    return new Limits(
        d.pageMaximum,
        d.tileFeatures,
        d.bodyBytes,
        d.filterDepth,
        d.filterPoints,
        seconds,
        seconds,
        seconds,
        queries,
        queries,
        queries,
        d.waitMillis,
        d.downloadBytes);
  }
}
