package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One joined vestiging. */
final class KboRow implements SourceRow {
  /** The columns of the files of the extract, and what is made of them. */
  static final List<String> COLUMNS =
      List.of(
          "EstablishmentNumber",
          "EnterpriseNumber",
          "TypeOfEnterprise",
          "StartDate",
          "Street",
          "HouseNumber",
          "Box",
          "Zipcode",
          "Municipality",
          "DateStrikingOff",
          "NaceVersion",
          "NaceCode",
          "NaceOther",
          "Classification");

  private static final int STORED = COLUMNS.indexOf("NaceVersion");
  private final int[] places;
  private final String version;
  private final String[] values = new String[COLUMNS.size()];
  private String code;
  private String reason;
  private String original;

  KboRow(List<String> wanted, String version) {
    this.places = wanted.stream().mapToInt(COLUMNS::indexOf).toArray();
    this.version = version;
  }

  void set(ResultSet r) throws SQLException {
    for (int i = 0; i < STORED; i++) {
      values[i] = r.getString(i + 1);
    }
    activities(r.getString(STORED + 1));
    code = r.getString("code");
    reason = r.getString("reden");
    original = r.getString("origineel");
  }

  /** A vestiging may have more than one main activity; which one is first says nothing. */
  private void activities(String codes) {
    Set<String> all =
        new LinkedHashSet<>(codes == null ? List.of() : Arrays.asList(codes.split(" ")));
    String first = all.stream().findFirst().orElse(null);
    all.remove(first);
    values[STORED] = first == null ? null : version;
    values[STORED + 1] = first;
    values[STORED + 2] = all.isEmpty() ? null : String.join("; ", all);
    values[STORED + 3] = first == null ? null : "MAIN";
  }

  @Override
  public String id() {
    return null;
  }

  @Override
  public Object value(int wanted) throws RowRejected {
    if (code != null) {
      throw new RowRejected(code, reason);
    }
    return places[wanted] < 0 ? null : values[places[wanted]];
  }

  @Override
  public byte[] wkb() {
    return null;
  }

  @Override
  public String original() {
    if (original != null) {
      return original;
    }
    ObjectNode row = Originals.object();
    for (int i = 0; i < values.length; i++) {
      row.put(COLUMNS.get(i), values[i]);
    }
    return Originals.text(row);
  }
}
