package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server answered, unpacked.
 *
 * @param uri where it came from, after redirects
 * @param body a file of the caller's
 */
public record Answer(URI uri, int status, HttpHeaders headers, Path body) {
  private static final int HEAD = 1024;

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The first bytes as text. */
  public String head() {
    return head(body, HEAD);
  }

  static String head(Path file, int bytes) {
    if (!Files.exists(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(bytes), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
    } catch (IOException e) {
      throw new Refused(file + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  /** Whether it is a page for people where data were asked. */
  public boolean isHtml() {
    String head = head().toLowerCase(java.util.Locale.ROOT);
    return head.startsWith("<") && (head.startsWith("<!doctype html") || head.contains("<html"));
  }

  public boolean isJson() {
    return head().startsWith("{");
  }
}
