package be.weefsel.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The themes of data portals that a closed meting keeps with its layers. */
class ThemesTest {
  private static final String BEFORE =
      "{\"id\": \"haltes\", \"key\": \"halte_id\", \"geometry\": \"Point\"";

  @Test
  void areKept() {
    String json = "[" + BEFORE + ", \"themes\": [\"TRAN\"]}]";
    assertThat(PublishedLayers.write(PublishedLayers.read(json))).contains("\"themes\":[\"TRAN\"]");
  }

  @Test
  void areNoneInMetingenOfBefore() {
    assertThat(PublishedLayers.read("[" + BEFORE + "}]").get(0).themes()).isEmpty();
  }
}
