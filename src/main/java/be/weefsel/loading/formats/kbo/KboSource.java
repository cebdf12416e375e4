package be.weefsel.loading.formats.kbo;

import be.weefsel.Refused;
import be.weefsel.loading.formats.archive.TempFolder;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The vestigingen of an extract, each with its own address, its main activity and the kind of its
 * onderneming. Joined in a temporary SQLite file, as an extract is far larger than our memory.
 * Names and contact data, which may be of persons, are never read.
 */
final class KboSource implements RowSource, AutoCloseable {
  private static final String ROWS =
      """
      SELECT v.vestiging AS EstablishmentNumber, v.onderneming AS EnterpriseNumber,
             o.soort AS TypeOfEnterprise, v.begin AS StartDate, a.straat AS Street,
             a.huisnummer AS HouseNumber, a.bus AS Box, a.postcode AS Zipcode,
             a.gemeente AS Municipality, a.doorgehaald AS DateStrikingOff,
             (SELECT group_concat(nace, ' ' ORDER BY t.rowid) FROM activiteit t
              WHERE t.versie = ?1 AND t.nr = v.nr) AS codes,
             v.code, v.reden, v.origineel
      FROM   vestiging v
      LEFT   JOIN onderneming o ON o.nr = v.onderneming_nr
      LEFT   JOIN adres a ON a.nr = v.nr
      ORDER  BY v.rij
      """;

  private final Path zip;
  private final List<String> notes = new ArrayList<>();
  private TempFolder folder;
  private Connection c;
  private NaceVersion version;

  KboSource(Path zip) {
    this.zip = zip;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    try {
      if (c == null) {
        join();
      }
      try (PreparedStatement s = c.prepareStatement(ROWS)) {
        s.setString(1, version.name());
        try (ResultSet r = s.executeQuery()) {
          KboRow row = new KboRow(wanted, version.name());
          while (r.next()) {
            row.set(r);
            visitor.row(row);
          }
        }
      }
    } catch (IOException | SQLException e) {
      throw new Refused(
          name()
              + " kan niet worden gelezen: "
              + e.getMessage()
              + ". Is er plaats genoeg in "
              + System.getProperty("java.io.tmpdir")
              + "? Een volledig uittreksel vraagt er ongeveer 5 GB.",
          e);
    }
  }

  private void join() throws IOException, SQLException {
    folder = TempFolder.create();
    c = DriverManager.getConnection("jdbc:sqlite:" + folder.path().resolve("kbo.sqlite"));
    try (var s = c.createStatement()) {
      // a file that nobody needs after a crash
      s.executeUpdate("PRAGMA journal_mode = OFF");
      s.executeUpdate("PRAGMA synchronous = OFF");
      s.executeUpdate("PRAGMA cache_size = -65536");
    }
    c.setAutoCommit(false);
    KboBroken broken = new KboBroken();
    try (KboZip tables = KboZip.open(zip)) {
      notes.add(KboMeta.note(tables));
      new KboTables(c, tables, broken).fill();
    }
    version = NaceVersion.choose(c);
    notes.add(version.note());
    notes.add("Namen en contactgegevens (denomination.csv, contact.csv) worden nooit gelezen.");
    notes.addAll(broken.notes());
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public String name() {
    return zip.getFileName().toString();
  }

  @Override
  public String layer() {
    return FileNames.stem(zip);
  }

  @Override
  public List<String> columns() {
    return KboRow.COLUMNS;
  }

  @Override
  public boolean hasGeometry() {
    return false;
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.empty();
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      if (c != null) {
        c.close();
      }
    } finally {
      if (folder != null) {
        folder.close();
      }
    }
  }
}
