package be.weefsel.web.methode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of {@code docs/method}, which the program carries with it. */
final class MethodPages {
  private MethodPages() {}

  /** The first page, as Markdown. */
  static String first() {
    return read("/methode/method.md").orElseThrow();
  }

  /** The page with this name, as Markdown. */
  static Optional<String> page(String name) {
    return name.matches("[a-z-]{1,60}")
        ? read("/methode/method/" + name + ".md")
        : Optional.empty();
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = MethodPages.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
