package be.weefsel.query;

import java.util.List;

/**
 * The figures of one gebied, with what they are made of.
 *
 * @param reden why the gebied has no figures; null when it has
 * @param peergroep the gebieden that it is compared with; null when it is not
 */
public record GebiedUitleg(
    String id,
    String soort,
    String naam,
    String reden,
    String peergroep,
    List<Indicator> indicatoren,
    List<Functie> functies) {
  public GebiedUitleg {
    indicatoren = List.copyOf(indicatoren);
    functies = List.copyOf(functies);
  }

  /**
   * One figure.
   *
   * @param kerncijfer a figure to begin with
   * @param geheim why the public does not see it; null when it does
   * @param rang its place among its peers in words, or why it has none; null where not ranked
   */
  public record Indicator(
      String id,
      String titel,
      String eenheid,
      boolean kerncijfer,
      Double waarde,
      Double teller,
      Double noemer,
      Long n,
      Double dekking,
      String reden,
      String vlaggen,
      String geheim,
      String rang) {}

  /** What the mix of a gebied is counted from; outside business parks. */
  public record Functie(
      String naam, long vestigingen, long bovengrens, double m2, long percelen, String geheim) {}
}
