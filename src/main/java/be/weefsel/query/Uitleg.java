package be.weefsel.query;

import java.util.List;

/**
 * The explanation of all scores of one perceel.
 *
 * @param id as in the layer geschiktheid: the CAPAKEY with a dash
 * @param nietGetoetst what this meting did not look at
 */
public record Uitleg(
    String id, String capakey, List<ProfielUitleg> profielen, List<String> nietGetoetst) {
  public Uitleg {
    profielen = List.copyOf(profielen);
    nietGetoetst = List.copyOf(nietGetoetst);
  }
}
