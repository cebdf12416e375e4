package be.weefsel.sample;

/**
 * Numbers the percelen of one afdeling. Percelen that were cut from one piece of land share its
 * grondnummer and differ in exponent, as in the real kadaster.
 */
final class Kadaster {
  private static final int PER_SECTIE = 9_000;

  private final String afdeling;
  private final Chance chance;
  private char sectie;
  private int grondnummer = 1;
  private int bisnummer;
  private int exponent;
  private int macht;
  private int left;

  Kadaster(String afdeling, char sectie, Chance chance) {
    this.afdeling = afdeling;
    this.sectie = sectie;
    this.chance = chance;
  }

  Kadasternummer next() {
    if (left == 0) {
      newLand();
    }
    left--;
    char letter = exponent == 0 ? '_' : (char) ('A' + exponent - 1);
    Kadasternummer number =
        new Kadasternummer(afdeling, sectie, grondnummer, bisnummer, letter, macht);
    exponent++;
    if (exponent > 26) {
      exponent = 1;
      macht = macht == 0 ? 2 : macht + 1;
    }
    return number;
  }

  private void newLand() {
    boolean again = bisnummer < 9 && exponent > 0 && chance.hits(0.06);
    if (again) {
      bisnummer += 2;
    } else {
      bisnummer = 0;
      grondnummer += 1 + chance.below(3);
    }
    if (grondnummer > PER_SECTIE || grondnummer > 400 && chance.hits(0.003)) {
      sectie++;
      grondnummer = 1;
    }
    left = chance.hits(0.4) ? 1 : 2 + chance.below(chance.hits(0.1) ? 60 : 12);
    exponent = chance.hits(0.5) ? 0 : 1;
    macht = 0;
  }
}
