package be.weefsel.sample;

import java.util.List;

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
    return Integer.toString(9_999 - nummer % 7);
  }
}
