package be.weefsel.sample;

import java.util.List;
import java.util.stream.Stream;

/** Names and codes of a gemeente that does not exist. */
record Namen(int nummer) {
  private static final List<String> HEADS =
      List.of(
          "Wever",
          "Spoel",
          "Garen",
          "Schering",
          "Inslag",
          "Vlas",
          "Linnen",
          "Kaarde",
          "Getouw",
          "Haspel",
          "Spinne",
          "Wolle",
          "Draad",
          "Zoom",
          "Rafel",
          "Lus",
          "Knoop",
          "Keper",
          "Damast",
          "Twijn",
          "Katoen",
          "Blauw",
          "Lakens");
  private static final List<String> TAILS =
      List.of(
          "dam", "gem", "hove", "zele", "beke", "donk", "kerke", "rode", "wijk", "hout", "akker",
          "veld", "stede", "broek", "berg", "mere");
  private static final List<String> STREETS =
      List.of(
          "Kerk", "Molen", "Spoel", "Veld", "Dorp", "School", "Linden", "Beek", "Weverij", "Kouter",
          "Bleek", "Statie", "Ketting", "Vlas", "Hof", "Meers", "Kapel", "Eiken", "Vijver",
          "Heide");

  private static final List<String> WORDS =
      Stream.concat(STREETS.stream(), HEADS.stream()).distinct().toList();
  private static final List<String> ROADS = List.of("straat", "laan", "weg", "dreef", "pad", "hof");
  private static final List<String> KINDS =
      List.of("", "Oude ", "Nieuwe ", "Korte ", "Lange ", "Kleine ", "Grote ", "Hoge ", "Lage ");
  private static final int POSTCODES = 7;

  private static String place(int i) {
    return HEADS.get(i % HEADS.size()) + TAILS.get((i + i / HEADS.size() * 5) % TAILS.size());
  }

  String gemeente() {
    return place(nummer);
  }

  String deelgemeente(int i) {
    return i == 0 ? gemeente() : place(nummer * 4 + i + 180);
  }

  static String street(int i) {
    return STREETS.get(i % STREETS.size()) + (i % 3 == 2 ? "laan" : "straat");
  }

  /**
   * A name for a street of this gemeente. Post codes are shared, and an address must be one of its
   * kind within its post code, so that most gemeenten name their streets after themselves.
   */
  String straat(int i) {
    int word = i % WORDS.size();
    int round = i / WORDS.size();
    String name = WORDS.get(word) + ROADS.get((round + word) % ROADS.size());
    String which = KINDS.get(round / ROADS.size() % KINDS.size()) + name;
    return nummer < POSTCODES ? which : gemeente() + "se " + which;
  }

  /** NIS codes from 39999 down are in no use. */
  String niscode() {
    return Integer.toString(nummer == 0 ? 39_999 : 39_900 - nummer);
  }

  /** A kadastrale afdeling has a code of its own, which is not the NIS code. */
  String afdeling(int deelgemeente) {
    return Integer.toString(
        nummer == 0 ? 39_901 + deelgemeente : 94_000 + 10 * nummer + deelgemeente);
  }

  /** Above the last postal code in use. */
  String postcode() {
    return Integer.toString(9_999 - nummer % POSTCODES);
  }
}
