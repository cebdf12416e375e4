package be.weefsel.sample;

/** The parts of a CAPAKEY. */
record Kadasternummer(
    String afdeling, char sectie, int grondnummer, int bisnummer, char exponent, int macht) {

  String capakey() {
    return "%s%c%04d/%02d%c%03d"
        .formatted(afdeling, sectie, grondnummer, bisnummer, exponent, macht);
  }

  /** The short form on the plan: the same number without what is zero. */
  String canu() {
    StringBuilder canu = new StringBuilder().append(grondnummer);
    if (bisnummer > 0) {
      canu.append('/').append(bisnummer);
    }
    if (exponent != '_') {
      canu.append(exponent);
    }
    return macht > 0 ? canu.append(macht).toString() : canu.toString();
  }
}
