package be.weefsel.query;

import java.util.List;

/**
 * The explanation of all scores of one perceel.
 *
 * @param id as in the layer geschiktheid: the CAPAKEY with a dash
 */
public record Uitleg(String id, String capakey, List<ProfielUitleg> profielen) {
  public Uitleg {
    profielen = List.copyOf(profielen);
  }
}
