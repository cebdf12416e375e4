package be.weefsel.loading;

import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three rows of a dataset that could be real, made from what its YAML says of its columns. */
final class PlausibleRows {
  static final int ROWS = 3;
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Dataset dataset;
  private final boolean oneType;

  PlausibleRows(Dataset dataset, boolean oneType) {
    this.dataset = dataset;
    this.oneType = oneType;
  }

  /** The value of a column in row n, from 1, as PostgreSQL writes it. */
  String value(Column column, int n) {
    if (column.codes() != null) {
      String code = code(column, n);
      return column.multiple() ? code + "; " + code(column, n + 1) : code;
    }
    if (column.format() != null) {
      return switch (column.format()) {
        case "capakey" -> "11001B000" + n + "/00A005";
        // the last two digits are 97 − the others modulo 97
        case "vestigingsnummer" -> "2.000.000." + (438 - 99 * (n - 1));
        case "ondernemingsnummer" -> "0200.065." + (765 - 99 * (n - 1));
        default -> "1100" + n;
      };
    }
    return switch (column.type()) {
      case TEXT -> "Sint-Niklaas, \"Ré\" " + n;
      case INTEGER -> "" + 100 * n;
      case NUMBER -> 10 * n + 0.5 + "";
      case BOOLEAN -> n % 2 == 0 ? "false" : "true";
      case DATE -> (column.name().matches("eind.*|verval.*") ? "2024-0" : "2015-0") + n + "-15";
    };
  }

  private static String code(Column column, int n) {
    return column.codes().get(n % column.codes().size());
  }

  /** In EPSG:31370, each 200 m further east. */
  String geoJson() {
    ObjectNode all = JSON.createObjectNode().put("type", "FeatureCollection");
    all.putObject("crs")
        .put("type", "name")
        .putObject("properties")
        .put("name", "urn:ogc:def:crs:EPSG::31370");
    ArrayNode features = all.putArray("features");
    for (int n = 1; n <= ROWS; n++) {
      ObjectNode feature = features.addObject().put("type", "Feature");
      ObjectNode properties = feature.putObject("properties");
      for (Column column : dataset.columns()) {
        String value = value(column, n);
        switch (column.type()) {
          case INTEGER -> properties.put(column.name(), Long.parseLong(value));
          case NUMBER -> properties.put(column.name(), Double.parseDouble(value));
          case BOOLEAN -> properties.put(column.name(), Boolean.parseBoolean(value));
          default -> properties.put(column.name(), value);
        }
      }
      feature.putPOJO("geometry", geometry(n));
    }
    return all.toString();
  }

  /** The same without geometry. */
  String csv() {
    return line(dataset.columns().stream().map(Column::name).toList())
        + IntStream.rangeClosed(1, ROWS)
            .mapToObj(n -> line(dataset.columns().stream().map(c -> value(c, n)).toList()))
            .collect(Collectors.joining());
  }

  private static String line(List<String> fields) {
    return fields.stream()
            .map(f -> '"' + f.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\n";
  }

  private GeometryType type(int n) {
    if (dataset.geometry() != GeometryType.ANY) {
      return dataset.geometry();
    }
    return oneType ? GeometryType.MULTI_POLYGON : GeometryType.values()[n];
  }

  private Object geometry(int n) {
    double x = 100_000 + 200 * n;
    double y = 200_000;
    List<Double> from = List.of(x, y);
    List<Double> to = List.of(x + 30, y + 40);
    return switch (type(n)) {
      case POINT -> new Shape("Point", from);
      case MULTI_LINE_STRING -> new Shape("LineString", List.of(from, to));
      default ->
          new Shape(
              "Polygon", List.of(List.of(from, List.of(x + 30, y), to, List.of(x, y + 40), from)));
    };
  }

  record Shape(String type, Object coordinates) {}

  /** Kind, area, length and middle of the geometry of row n. */
  List<Object> shape(int n) {
    double x = 100_000 + 200 * n;
    return switch (type(n)) {
      case POINT -> List.of("ST_Point", 0.0, 0.0, x, 200_000.0);
      case MULTI_LINE_STRING -> List.of("ST_MultiLineString", 0.0, 50.0, x + 15, 200_020.0);
      default -> List.of("ST_MultiPolygon", 1200.0, 0.0, x + 15, 200_020.0);
    };
  }
}
