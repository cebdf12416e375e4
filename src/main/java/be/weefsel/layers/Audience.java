package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a layer. */
public enum Audience {
  @JsonProperty("publiek")
  PUBLIEK,
  /** Services of the gemeente: what tells of single firms, or of so few that they can be known. */
  @JsonProperty("dienst")
  DIENST
}
