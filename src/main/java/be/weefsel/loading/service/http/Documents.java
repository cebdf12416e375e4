package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small documents in which a service says what it has. */
public final class Documents {
  private static final long MOST = 32 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Http http;
  private final Path scratch;

  /**
   * @param scratch a file that is overwritten by every question
   */
  public Documents(Http http, Path scratch) {
    this.http = http;
    this.scratch = scratch;
  }

  /** An answer that is no page for people and not too long. */
  public Answer get(URI uri, String accept) {
    Answer answer = http.get(uri, accept, scratch);
    if (answer.isHtml()) {
      throw new Refused(
          ServiceUrl.shown(uri)
              + " antwoordt met een webpagina. Geef de URL van de dienst zelf, bijvoorbeeld"
              + " https://…/collections/ADP/items of https://…/wfs?typeNames=….");
    }
    try {
      if (Files.size(answer.body()) > MOST) {
        throw new Refused(
            ServiceUrl.shown(uri)
                + " geeft een beschrijving van meer dan "
                + (MOST >> 20)
                + " MB.");
      }
    } catch (IOException e) {
      throw new Refused(scratch + " kan niet worden gelezen: " + e.getMessage(), e);
    }
    return answer;
  }

  public JsonNode json(URI uri) {
    Answer answer = get(uri, "application/json, */*;q=0.5");
    try {
      JsonNode node = JSON.readTree(answer.body().toFile());
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (IOException e) {
      // Told below, in the same words.
    }
    throw new Refused(
        ServiceUrl.shown(uri)
            + " geeft geen beschrijving van een OGC API - Features (geen JSON-object). Is het een"
            + " WFS, zet dan service=WFS in de URL.");
  }
}
