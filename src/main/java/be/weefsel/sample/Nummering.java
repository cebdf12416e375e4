package be.weefsel.sample;

/** Gives vestigingen their numbers, in their order; a firm may have several vestigingen. */
final class Nummering {
  private int vestiging;
  private int onderneming;

  Nummering() {
    this(0);
  }

  Nummering(int start) {
    vestiging = start;
    onderneming = start;
  }

  /** The numbers of one vestiging and of its enterprise. */
  record Nummers(String vestiging, String onderneming) {}

  Nummers next(Vestiging next) {
    if (onderneming == 0 || !next.zelfde()) {
      onderneming++;
    }
    return new Nummers(Nummer.vestiging(vestiging++), Nummer.onderneming(onderneming));
  }
}
