package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import java.sql.Connection;

/** The lading that files of differences change. */
final class Base {
  private Base() {}

  /**
   * The lading, which stays as it is until the transaction ends.
   *
   * @throws Refused when it cannot be changed into the one that is asked
   */
  static Lading of(Connection c, int id, ImportRequest request) {
    Lading base = Ladingen.pinnable(c, id);
    if (!base.dataset().equals(request.dataset())) {
      throw new Refused(
          "--van "
              + id
              + ": lading "
              + id
              + " is van "
              + base.dataset()
              + ", niet van "
              + request.dataset()
              + ".");
    }
    if (base.relation() == null) {
      throw new Refused(
          "--van "
              + id
              + ": lading "
              + id
              + " is "
              + base.status()
              + " en heeft geen rijen; kies een aanvaarde lading (./weefsel ladingen).");
    }
    if (base.peildatum().isAfter(request.peildatum())) {
      throw new Refused(
          "--van "
              + id
              + ": lading "
              + id
              + " beschrijft "
              + base.peildatum()
              + ", later dan de peildatum "
              + request.peildatum()
              + " van de verschillen. Geef met --peildatum de dag tot waar ze gaan.");
    }
    return base;
  }
}
