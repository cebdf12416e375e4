package be.weefsel.web.downloads;

import be.weefsel.Sha256;
import java.util.Arrays;

/** A strong ETag, in its quotes. */
record Tag(String text) {
  /** The tag of what a name names, in a content coding. */
  static Tag of(String name, String coding) {
    return new Tag('"' + Sha256.name(name + "\n" + coding) + '"');
  }

  /** Whether the header If-None-Match has it; null for no header. */
  boolean isKnown(String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(known -> known.equals(text) || known.equals("*"));
  }
}
