package be.weefsel.sample;

/** What is counted in one square of 100 m; squares on a border are counted by both sides. */
final class Cel {
  private static final double[] INWONERS = {0, 4.5, 15.5};
  private static final double[] JOBS = {0, 0.75, 2.5};

  private int inwoners;
  private int huishoudens;
  private long jobs;
  private int vestigingen;
  private double vloer;
  private double knooppunt;
  private double voorzieningen;

  void lives(int people, int households, double floor) {
    inwoners += people;
    huishoudens += households;
    vloer += floor;
  }

  void works(Long known) {
    vestigingen++;
    jobs += known == null ? 0 : known;
  }

  void reach(double knooppuntwaarde, double voorzieningenniveau) {
    knooppunt = Math.max(knooppunt, knooppuntwaarde);
    voorzieningen = Math.max(voorzieningen, voorzieningenniveau);
  }

  void add(Cel other) {
    inwoners += other.inwoners;
    huishoudens += other.huishoudens;
    jobs += other.jobs;
    vestigingen += other.vestigingen;
    vloer += other.vloer;
    reach(other.knooppunt, other.voorzieningen);
  }

  void write(long x, long y, CsvFile out) {
    out.add(
        x,
        y,
        inwoners,
        huishoudens,
        jobs,
        vestigingen,
        Math.round(vloer),
        Mesh.centimetre(knooppunt),
        Mesh.centimetre(voorzieningen),
        4 * klasse(inwoners, INWONERS) + klasse(jobs, JOBS));
  }

  /** Class 0 is none, as on the official map of interweaving. */
  private static int klasse(double value, double[] limits) {
    if (value <= 0) {
      return 0;
    }
    return value < limits[1] ? 1 : value <= limits[2] ? 2 : 3;
  }
}
