package be.weefsel.loading;

import be.weefsel.Gdal;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats that datasets occur in, and how GDAL writes them. */
enum FileKind {
  GEOPACKAGE(".gpkg", "GPKG"),
  GEOPACKAGE_TABLE(".gpkg", "GPKG"),
  SHAPEFILE(".shp", "ESRI Shapefile", "-lco", "ENCODING=UTF-8"),
  GEOJSON(".geojson", "GeoJSON"),
  GEOJSON_SEQ(".geojsonl", "GeoJSONSeq"),
  GML2(".gml", "GML", "-dsco", "FORMAT=GML2"),
  GML31(".gml", "GML", "-dsco", "FORMAT=GML3"),
  GML32(".gml", "GML", "-dsco", "FORMAT=GML3.2"),
  FLATGEOBUF(".fgb", "FlatGeobuf"),
  CSV(".csv", "CSV"),
  CSV_WKT(".csv", "CSV", "-lco", "GEOMETRY=AS_WKT"),
  CSV_XY(".csv", "CSV", "-lco", "GEOMETRY=AS_XY"),
  XLSX(".xlsx", "XLSX");

  // Shapefiles cut names at ten characters.
  private static final int DBASE = 10;

  private final String ending;
  private final List<String> driver;

  FileKind(String ending, String... driver) {
    this.ending = ending;
    this.driver = Arrays.asList(driver);
  }

  /** Those in which a dataset occurs. */
  static Stream<FileKind> of(Dataset dataset) {
    return Stream.of(values())
        .filter(
            kind ->
                switch (kind) {
                  case GEOPACKAGE_TABLE, CSV, XLSX -> !dataset.hasGeometry();
                  case CSV_XY -> dataset.geometry() == GeometryType.POINT;
                  default -> dataset.hasGeometry();
                });
  }

  /** A file holds points, or lines, or surfaces. */
  boolean holdsOneType() {
    return this == SHAPEFILE;
  }

  /** Whether a column keeps a name of its own. */
  boolean names(Dataset dataset, String column) {
    return this != SHAPEFILE
        || dataset.columns().stream().filter(c -> cut(c.name()).equals(cut(column))).count() == 1;
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(DBASE, name.length()));
  }

  /** Writes a file of this kind from one that GDAL reads. */
  Path write(Path from, Path folder, String name) {
    Path file = folder.resolve(name + ending);
    List<String> args = new ArrayList<>(List.of("-f"));
    args.addAll(driver);
    args.addAll(List.of("-nln", name, file.toString(), from.toString()));
    Gdal.ogr2ogr(args.toArray(String[]::new));
    return this == SHAPEFILE ? zip(folder, name) : file;
  }

  private static Path zip(Path folder, String name) {
    Path zip = folder.resolve(name + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String part : List.of(".shp", ".shx", ".dbf", ".prj", ".cpg")) {
        out.putNextEntry(new ZipEntry(name + part));
        Files.copy(folder.resolve(name + part), out);
      }
      return zip;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
