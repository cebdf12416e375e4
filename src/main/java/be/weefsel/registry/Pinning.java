package be.weefsel.registry;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pins ladingen under the name of a new meting, within one transaction. */
final class Pinning {
  private final Connection connection;
  private final String naam;
  private final LocalDate peildatum;

  Pinning(Connection connection, String naam, LocalDate peildatum) {
    this.connection = connection;
    this.naam = naam;
    this.peildatum = peildatum;
  }

  /** Makes the meting; returns its number. */
  int make(List<String> datasets, Map<String, Integer> named) {
    checkName();
    List<Lading> pinned = pinned(datasets, named);
    int id =
        (int)
            Sql.number(
                connection,
                "INSERT INTO beheer.meting (naam, peildatum) VALUES (?, ?) RETURNING meting_id",
                naam,
                Date.valueOf(peildatum));
    for (Lading lading : pinned) {
      Sql.update(
          connection,
          "INSERT INTO beheer.meting_lading (meting_id, dataset, lading_id) VALUES (?, ?, ?)",
          id,
          lading.dataset(),
          lading.id());
    }
    return id;
  }

  private void checkName() {
    // Digits alone name a lading, for instance where either can be revoked.
    if (!naam.matches("[a-z0-9][a-z0-9-]{0,39}") || naam.matches("\\d+")) {
      throw new Refused(
          "'"
              + naam
              + "' cannot name a meting: use 1 to 40 lower-case letters, digits and dashes, and not"
              + " digits alone, as in nulmeting-2026.");
    }
    if (Sql.number(connection, "SELECT count(*) FROM beheer.meting WHERE naam = ?", naam) > 0) {
      throw new Refused("There is a meting '" + naam + "' already; choose another name.");
    }
  }

  private List<Lading> pinned(List<String> datasets, Map<String, Integer> named) {
    List<Lading> pinned = new ArrayList<>();
    named.forEach((dataset, id) -> pinned.add(chosen(dataset, id)));
    for (String dataset : datasets) {
      if (!named.containsKey(dataset)) {
        Ladingen.newest(connection, dataset, peildatum).ifPresent(pinned::add);
      }
    }
    if (pinned.stream().noneMatch(l -> l.dataset().equals("percelen"))) {
      throw new Refused(
          "No lading of percelen describes "
              + peildatum
              + " or earlier; load one first: ./weefsel import percelen FILE --peildatum "
              + peildatum);
    }
    return pinned;
  }

  private Lading chosen(String dataset, int id) {
    Lading lading = Ladingen.pinnable(connection, id);
    if (!lading.dataset().equals(dataset) || !"aanvaard".equals(lading.status())) {
      throw new Refused(
          "Lading %d (%s, %s) cannot be pinned for %s."
              .formatted(id, lading.dataset(), lading.status(), dataset));
    }
    if (lading.peildatum().isAfter(peildatum)) {
      throw new Refused(
          "Lading %d describes %s, which is after the peildatum of the meting, %s."
              .formatted(id, lading.peildatum(), peildatum));
    }
    return lading;
  }
}
