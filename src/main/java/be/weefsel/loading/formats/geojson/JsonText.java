package be.weefsel.loading.formats.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/** Copies JSON to text, up to a length. */
final class JsonText {
  private final StringWriter text = new StringWriter();
  private final int longest;
  private JsonGenerator out;

  JsonText(int longest) throws IOException {
    this.longest = longest;
    this.out = Json.FACTORY.createGenerator(text);
  }

  /** The token that the parser stands on; without effect once the text is too long. */
  void add(JsonParser json) throws IOException {
    if (out == null) {
      return;
    }
    out.copyCurrentEvent(json);
    if (text.getBuffer().length() > longest) {
      text.getBuffer().setLength(0);
      text.getBuffer().trimToSize();
      out = null;
    }
  }

  /** The text; null when it was too long. */
  String finish() throws IOException {
    if (out == null) {
      return null;
    }
    out.close();
    return text.toString();
  }
}
