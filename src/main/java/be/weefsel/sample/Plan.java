package be.weefsel.sample;

/** A row of the plan register; the date is empty where the register does not know it. */
record Plan(
    String algplanid,
    String plantype,
    String naam,
    String datum,
    String niveau,
    String status,
    String opmerking) {

  static Plan rup(
      String niscode, int nummer, String naam, String datum, String status, String opmerking) {
    String id = "RUP_%s_214_%05d_00001".formatted(niscode, nummer);
    return new Plan(id, "gemeentelijk RUP", naam, datum, "gemeentelijk", status, opmerking);
  }

  String fichelink() {
    return "https://example.invalid/planfiche/" + algplanid;
  }
}
