package be.weefsel.loading.xml;

import be.weefsel.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML file in the encoding that it states; bytes outside it are an error. */
public final class XmlText {
  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

  private XmlText() {}

  static Reader open(Path file, String name) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.mark(HEAD);
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      in.reset();
      Charset charset = charset(name, head);
      Reader reader =
          new InputStreamReader(
              in,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
      skipMark(reader, head, charset);
      return reader;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The first bytes, one character each. */
  public static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  private static void skipMark(Reader reader, String head, Charset charset) throws IOException {
    // Java's UTF-16 takes its own mark; the others leave it in the text.
    if (head.startsWith("\u00ef\u00bb\u00bf") && charset.equals(StandardCharsets.UTF_8)) {
      reader.read();
    }
  }

  private static Charset charset(String name, String head) {
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      return StandardCharsets.UTF_8;
    }
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    String stated = declared.group(1);
    // Some writers declare UTF-16 out of habit; we read these letters as single bytes.
    if (stated.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(stated);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          name
              + " noemt de codering '"
              + stated
              + "', die niet bekend is. Bewaar het bestand als UTF-8.",
          e);
    }
  }
}
