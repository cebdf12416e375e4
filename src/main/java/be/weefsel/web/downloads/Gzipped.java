package be.weefsel.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A body packed on its way; what is flushed can be unpacked at once. */
final class Gzipped extends GZIPOutputStream {
  private static final int BUFFER = 1 << 16;
  // Higher levels cost more time than they save bytes.
  private static final int LEVEL = 4;
  private static final Pattern REFUSED = Pattern.compile("(gzip|\\*)\\s*;\\s*q=0(\\.0*)?\\s*");

  Gzipped(OutputStream out) throws IOException {
    super(out, BUFFER, true);
    def.setLevel(LEVEL);
  }

  /** Whether the header Accept-Encoding allows it; null for no header. */
  static boolean isLiked(String accept) {
    if (accept == null) {
      return false;
    }
    boolean liked = false;
    for (String part : accept.toLowerCase(Locale.ROOT).split(",")) {
      String coding = part.strip();
      liked |=
          (coding.startsWith("gzip") || coding.startsWith("*"))
              && !REFUSED.matcher(coding).matches();
    }
    return liked;
  }
}
