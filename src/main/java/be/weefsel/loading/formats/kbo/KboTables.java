package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Puts the tables of the zip, as far as they tell of vestigingen, into a SQLite file. */
final class KboTables {
  private static final String SCHEMA =
      """
      CREATE TABLE vestiging (rij INTEGER PRIMARY KEY, nr INTEGER, vestiging TEXT, onderneming_nr INTEGER,
                              onderneming TEXT, begin TEXT, code TEXT, reden TEXT, origineel TEXT);
      CREATE TABLE onderneming (nr INTEGER PRIMARY KEY, soort TEXT);
      CREATE TABLE adres (nr INTEGER PRIMARY KEY, postcode TEXT, gemeente TEXT, straat TEXT,
                          huisnummer TEXT, bus TEXT, doorgehaald TEXT);
      CREATE TABLE activiteit (nr INTEGER, versie TEXT, nace TEXT)
      """;

  private final Connection c;
  private final KboZip zip;
  private final KboCopy copy;

  KboTables(Connection c, KboZip zip, KboBroken broken) {
    this.c = c;
    this.zip = zip;
    this.copy = new KboCopy(c, zip, broken);
  }

  void fill() throws SQLException, IOException {
    try (var s = c.createStatement()) {
      s.executeUpdate(SCHEMA);
    }
    establishments();
    enterprises();
    addresses();
    activities();
    try (var s = c.createStatement()) {
      // ends with the row id, so the codes of a vestiging stay in the order of the file
      s.executeUpdate("CREATE INDEX activiteit_nr ON activiteit (versie, nr)");
    }
    c.commit();
  }

  private void establishments() throws SQLException, IOException {
    copy.run(
        KboZip.ESTABLISHMENT,
        List.of("EstablishmentNumber", "EnterpriseNumber", "StartDate"),
        "INSERT INTO vestiging (nr, vestiging, onderneming_nr, onderneming, begin, code, reden,"
            + " origineel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (row, into) -> {
          try {
            into.add(
                KboKey.of(row, 0),
                row.value(0),
                KboKey.of(row, 1),
                row.value(1),
                row.value(2),
                null,
                null,
                null);
          } catch (RowRejected e) {
            // kept, to be rejected at its place among the rows
            into.add(null, null, null, null, null, e.code(), e.reason(), row.original());
          }
        });
  }

  private void enterprises() throws SQLException, IOException {
    if (zip.has(KboZip.ENTERPRISE)) {
      copy.run(
          KboZip.ENTERPRISE,
          List.of("EnterpriseNumber", "TypeOfEnterprise"),
          "INSERT OR IGNORE INTO onderneming VALUES (?, ?)",
          (row, into) -> into.add(KboKey.of(row, 0), row.value(1)));
    }
  }

  private void addresses() throws SQLException, IOException {
    copy.run(
        KboZip.ADDRESS,
        List.of(
            "EntityNumber",
            "TypeOfAddress",
            "Zipcode",
            "MunicipalityNL",
            "MunicipalityFR",
            "StreetNL",
            "StreetFR",
            "HouseNumber",
            "Box",
            "DateStrikingOff"),
        // of several the first that still holds
        "INSERT INTO adres VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (nr) DO UPDATE SET"
            + " postcode = excluded.postcode, gemeente = excluded.gemeente,"
            + " straat = excluded.straat, huisnummer = excluded.huisnummer, bus = excluded.bus,"
            + " doorgehaald = NULL WHERE doorgehaald IS NOT NULL AND excluded.doorgehaald IS NULL",
        (row, into) -> {
          Long nr = KboKey.of(row, 0);
          if (KboKey.isVestiging(nr) && "BAET".equals(row.value(1))) {
            into.add(
                nr,
                row.value(2),
                first(row, 3, 4),
                first(row, 5, 6),
                row.value(7),
                row.value(8),
                row.value(9));
          }
        });
  }

  private void activities() throws SQLException, IOException {
    copy.run(
        KboZip.ACTIVITY,
        List.of("EntityNumber", "NaceVersion", "NaceCode", "Classification"),
        "INSERT INTO activiteit VALUES (?, ?, ?)",
        (row, into) -> {
          Long nr = KboKey.of(row, 0);
          if (KboKey.isVestiging(nr) && "MAIN".equals(row.value(3)) && row.value(2) != null) {
            into.add(nr, row.value(1), row.value(2));
          }
        });
  }

  private static Object first(SourceRow row, int one, int other) throws RowRejected {
    return row.value(one) != null ? row.value(one) : row.value(other);
  }
}
