package be.weefsel.sample;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads a GeoPackage by plain SQL, independent of the writer. */
final class Gpkg {
  private static final int HEADER_WITH_XY_ENVELOPE = 40;

  private Gpkg() {}

  record Row(Geometry geom, List<String> values) {
    String get(int i) {
      return values.get(i);
    }
  }

  static List<Row> rows(Path file, String layer, String columns) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT geom, " + columns + " FROM " + layer)) {
      while (found.next()) {
        rows.add(new Row(geometry(found.getBytes(1)), values(found, 2)));
      }
    }
    return rows;
  }

  private static List<String> values(ResultSet found, int from) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = from; i <= found.getMetaData().getColumnCount(); i++) {
      values.add(found.getString(i));
    }
    return values;
  }

  private static Geometry geometry(byte[] blob) throws ParseException {
    byte[] wkb = new byte[blob.length - HEADER_WITH_XY_ENVELOPE];
    ByteBuffer.wrap(blob).position(HEADER_WITH_XY_ENVELOPE).get(wkb);
    return new WKBReader().read(wkb);
  }
}
