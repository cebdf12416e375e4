package be.weefsel.query;

import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A closed meting as the web may know it.
 *
 * @param revoked its data are gone; only reason and successor are left
 * @param reason why it was revoked; null otherwise
 * @param successor the meting to use instead; null for none
 * @param publishedAt null while it was never put at the root
 */
public record PublishedMeting(
    int id,
    String naam,
    LocalDate peildatum,
    boolean revoked,
    String methode,
    List<PublishedLayer> layers,
    String reason,
    String successor,
    Instant closedAt,
    Instant publishedAt) {
  public PublishedMeting {
    layers = List.copyOf(layers);
  }

  public Optional<PublishedLayer> layer(String layerId) {
    return layers.stream().filter(l -> l.id().equals(layerId)).findFirst();
  }

  /** The schema that holds its public views. */
  String schema() {
    return "publiek_" + id;
  }

  /** The schema that holds the view of one of its layers. */
  String schema(PublishedLayer layer) {
    return layer.audience() == Audience.DIENST ? "dienst_" + id : schema();
  }
}
