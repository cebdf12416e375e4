package be.weefsel.loading.formats.geotiff;

/**
 * How the pixels of the first band lie in the file: in blocks, which are strips as wide as the
 * image, or tiles.
 *
 * @param samples bands that are mixed within a block; 1 where each has blocks of its own
 * @param bytes of one sample
 * @param format 1 unsigned, 2 signed, 3 floating point
 */
record TiffLayout(
    int width,
    int height,
    int blockWidth,
    int blockHeight,
    boolean tiled,
    int samples,
    int bytes,
    int format,
    int compression,
    int predictor,
    TiffField offsets,
    TiffField sizes) {
  private static final long MOST_PIXELS = 400_000_000;
  // All blocks beside each other are unpacked at once.
  private static final long MOST_BYTES = 128 << 20;

  static TiffLayout of(TiffFile tiff) {
    long width = tiff.field(TiffTags.WIDTH).integer(0, 0);
    long height = tiff.field(TiffTags.HEIGHT).integer(0, 0);
    if (width <= 0 || height <= 0) {
      throw tiff.refused("zegt niet hoe breed en hoe hoog het raster is.");
    }
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw tiff.refused(
          String.format(
              "heeft %d × %d pixels; gelezen worden er ten hoogste %d miljoen. Knip het raster uit of"
                  + " maak de pixels groter (gdalwarp -te … -tr 100 100 -r sum).",
              width, height, MOST_PIXELS / 1_000_000));
    }
    boolean tiled = tiff.field(TiffTags.TILE_OFFSETS).count() > 0;
    long blockWidth = tiled ? tiff.field(TiffTags.TILE_WIDTH).integer(0, 0) : width;
    long blockHeight =
        tiled
            ? tiff.field(TiffTags.TILE_HEIGHT).integer(0, 0)
            : Math.min(height, tiff.field(TiffTags.ROWS_PER_STRIP).integer(0, height));
    boolean mixed = tiff.field(TiffTags.PLANAR).integer(0, 1) != 2;
    long samples = mixed ? tiff.field(TiffTags.SAMPLES).integer(0, 1) : 1;
    long bits = tiff.field(TiffTags.BITS).integer(0, 1);
    long format = tiff.field(TiffTags.SAMPLE_FORMAT).integer(0, 1);
    mustBeRead(tiff, bits, format);
    mustFit(tiff, width, blockWidth, blockHeight, samples * bits / 8);
    TiffLayout layout =
        new TiffLayout(
            (int) width,
            (int) height,
            (int) blockWidth,
            (int) blockHeight,
            tiled,
            (int) samples,
            (int) bits / 8,
            (int) format,
            (int) tiff.field(TiffTags.COMPRESSION).integer(0, 1),
            (int) tiff.field(TiffTags.PREDICTOR).integer(0, 1),
            tiff.field(tiled ? TiffTags.TILE_OFFSETS : TiffTags.STRIP_OFFSETS),
            tiff.field(tiled ? TiffTags.TILE_BYTES : TiffTags.STRIP_BYTES));
    long blocks = (long) layout.across() * ((height + blockHeight - 1) / blockHeight);
    if (layout.offsets.count() < blocks || layout.sizes.count() < blocks) {
      throw tiff.refused("is beschadigd: de lijst van tegels of stroken is te kort.");
    }
    return layout;
  }

  private static void mustBeRead(TiffFile tiff, long bits, long format) {
    boolean whole = format <= 2 && (bits == 8 || bits == 16 || bits == 32);
    if (!whole && !(format == 3 && (bits == 32 || bits == 64))) {
      throw tiff.refused(
          "heeft pixels van "
              + bits
              + " bits (soort "
              + format
              + "); gelezen worden gehele getallen van 8, 16 en 32 en kommagetallen van 32 en 64"
              + " bits. Zet het om met gdal_translate -ot Float32.");
    }
  }

  private static void mustFit(
      TiffFile tiff, long width, long blockWidth, long blockHeight, long pixel) {
    // A tile is at most as large as the limit, and so is a row of them.
    if (blockWidth <= 0 || blockHeight <= 0 || pixel <= 0 || pixel > 1 << 16) {
      throw tiff.refused("is beschadigd: tegels of stroken zonder maat.");
    }
    long wide = (width + blockWidth - 1) / blockWidth * blockWidth;
    if (wide > MOST_BYTES / pixel / Math.min(blockHeight, MOST_BYTES)) {
      throw tiff.refused(
          "heeft te grote tegels of stroken om een voor een te lezen. Deel het raster in kleine"
              + " tegels: gdal_translate -b 1 -co TILED=YES -co COMPRESS=DEFLATE.");
    }
  }

  /** Blocks beside each other. */
  int across() {
    return (width + blockWidth - 1) / blockWidth;
  }

  /** Rows of pixels that a row of blocks holds, fewer at the bottom of an image in strips. */
  int rows(int blockRow) {
    return tiled ? blockHeight : Math.min(blockHeight, height - blockRow * blockHeight);
  }

  /** Bytes of one row of pixels of a block. */
  int stride() {
    return blockWidth * samples * bytes;
  }
}
