package be.weefsel.loading.mapping;

import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import be.weefsel.loading.crs.Extent;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shown;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WkbBuilder;
import java.util.HexFormat;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Finds and checks the geometry of a row: its own, or made from WKT, or from x and y. */
public final class GeometryReader {
  private final Dataset dataset;
  private final List<String> columns;
  private final int place;
  private final boolean own;
  private final Cell cell;
  private final WkbScan scan = new WkbScan();
  private final WKTReader wkt = new WKTReader();
  private final Extent extent = new Extent();
  private final boolean provable;
  private boolean curves;
  private double provenArea;

  public GeometryReader(Dataset dataset, ColumnChoice choice) {
    this.dataset = dataset;
    this.columns = choice.geometry();
    this.place = choice.wanted().size() - columns.size();
    this.provable = dataset.geometry() == GeometryType.MULTI_POLYGON;
    this.own = choice.source().hasGeometry();
    this.cell = choice.mapping().cell() == null ? null : new Cell(choice.mapping().cell());
  }

  /** WKB that PostGIS will take; null where there is none and none is needed. */
  public byte[] read(SourceRow row) throws RowRejected {
    provenArea = Double.NaN;
    if (!dataset.hasGeometry()) {
      return null;
    }
    byte[] wkb = own ? row.wkb() : fromColumns(row);
    if (wkb == null) {
      return absent("geometrie_ontbreekt", "De rij heeft geen geometrie.");
    }
    scan.read(wkb);
    if (scan.isEmpty()) {
      return absent("geometrie_leeg", "De geometrie van de rij is leeg.");
    }
    if (!fits(dataset.geometry(), scan)) {
      throw new RowRejected(
          "geometrie_soort",
          "De geometrie is een "
              + name(scan.type())
              + "; verwacht wordt een "
              + dataset.geometry().geoJson()
              + ".");
    }
    curves |= scan.isCurved();
    extent.add(scan.vertices().middleX(), scan.vertices().middleY());
    if (cell != null) {
      cell.check(
          scan.vertices().minX(),
          scan.vertices().minY(),
          scan.vertices().maxX(),
          scan.vertices().maxY());
    }
    if (provable) {
      provenArea = scan.provenArea();
    }
    return wkb;
  }

  private byte[] absent(String code, String reason) throws RowRejected {
    if (dataset.geometryRequired()) {
      throw new RowRejected(code, reason);
    }
    return null;
  }

  private byte[] fromColumns(SourceRow row) throws RowRejected {
    return switch (columns.size()) {
      case 1 -> fromWkt(row.value(place));
      case 2 -> fromXY(row.value(place), row.value(place + 1));
      default -> null;
    };
  }

  private byte[] fromWkt(Object text) throws RowRejected {
    if (text == null) {
      return null;
    }
    try {
      String plain = text.toString().replaceFirst("^SRID=\\d+;", "");
      // PostGIS writes its geometries into a CSV as hexadecimal WKB, as we do what WKT cannot say.
      return plain.startsWith("0")
          ? HexFormat.of().parseHex(plain)
          : new WKBWriter(2).write(wkt.read(plain));
    } catch (ParseException | IllegalArgumentException e) {
      throw new RowRejected(
          "geometrie_onleesbaar",
          "Het veld " + columns.get(0) + " is geen leesbare WKT: '" + Shown.value(text) + "'.");
    }
  }

  private byte[] fromXY(Object x, Object y) throws RowRejected {
    if (x == null && y == null) {
      return null;
    }
    double east = coordinate(columns.get(0), x);
    double north = coordinate(columns.get(1), y);
    return cell == null ? WkbBuilder.point(east, north) : cell.square(east, north);
  }

  private static double coordinate(String column, Object value) throws RowRejected {
    if (value != null && Values.number(value).isPresent()) {
      return Values.number(value).get();
    }
    throw new RowRejected(
        "coordinaat_ongeldig",
        value == null
            ? "Het veld " + column + " is leeg, terwijl de andere coördinaat er wel is."
            : "Het veld " + column + " is geen getal: '" + Shown.value(value) + "'.");
  }

  private static boolean fits(GeometryType wanted, WkbScan scan) {
    int type = scan.type();
    return switch (wanted) {
      // Many tools write every point as a MultiPoint of one.
      case POINT -> type == 1 || type == 4 && scan.points() == 1;
      case MULTI_LINE_STRING -> type == 2 || type == 5 || type == 8 || type == 9 || type == 11;
      case MULTI_POLYGON -> type == 3 || type == 6 || type == 10 || type == 12;
      case ANY -> type != 7;
      case NONE -> false;
    };
  }

  private static String name(int type) {
    return switch (type) {
      case 1 -> "Point";
      case 2 -> "LineString";
      case 3 -> "Polygon";
      case 4 -> "MultiPoint";
      case 5 -> "MultiLineString";
      case 6 -> "MultiPolygon";
      case 7 -> "GeometryCollection";
      default -> "kromme (WKB-soort " + type + ")";
    };
  }

  /**
   * The area of the last geometry read, where in Lambert 72 it is certainly valid, in Flanders and
   * no sliver; NaN where that takes a further look.
   */
  public double provenArea() {
    return provenArea;
  }

  public Extent extent() {
    return extent;
  }

  /** Whether any row had arcs. */
  public boolean curves() {
    return curves;
  }
}
