package be.weefsel.layers;

/**
 * What features are painted with; what is null is as in the plain paint of the geometry.
 *
 * @param fill {@code #rrggbb} where no class gives a colour; {@code none} for outlines only
 * @param opacity of the fill, 0 to 1
 * @param stroke {@code #rrggbb} of outlines
 * @param width of lines and outlines, in pixels of a screen at 96 dpi
 * @param marker circle, square, triangle or star
 * @param size of markers, in pixels
 */
public record Paint(
    String fill, Double opacity, String stroke, Double width, String marker, Double size) {
  private static final String NONE = "none";
  private static final Paint POLYGON = new Paint("#b8c4ce", 0.6, "#46525e", 0.5, "circle", 8.0);
  private static final Paint LINE = new Paint("#46525e", 1.0, "#46525e", 1.5, "circle", 8.0);
  private static final Paint POINT = new Paint("#0b57a4", 1.0, "#ffffff", 1.0, "circle", 8.0);

  /** How a geometry is painted where nobody said how. */
  public static Paint plain(GeometryType geometry) {
    return switch (geometry) {
      case POINT -> POINT;
      case MULTI_LINE_STRING -> LINE;
      default -> POLYGON;
    };
  }

  /** The same with what is missing taken from the plain paint of a geometry. */
  public Paint or(Paint plain) {
    return new Paint(
        fill == null ? plain.fill : fill,
        opacity == null ? plain.opacity : opacity,
        stroke == null ? plain.stroke : stroke,
        width == null ? plain.width : width,
        marker == null ? plain.marker : marker,
        size == null ? plain.size : size);
  }

  /** Whether surfaces are filled. */
  public boolean fills() {
    return !NONE.equals(fill);
  }
}
