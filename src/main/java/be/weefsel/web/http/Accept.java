package be.weefsel.web.http;

import java.util.List;
import java.util.Locale;

/** Reads the headers in which a client says what it likes. */
public final class Accept {
  private Accept() {}

  /**
   * The offered format that a client likes best. A client that names none of them gets the first:
   * most clients that are strict here have forgotten to say what they read.
   */
  public static Format format(String header, List<Format> offered) {
    Format best = offered.get(0);
    double most = 0;
    for (String part : parts(header)) {
      String range = part.split(";", 2)[0].strip();
      double quality = quality(part);
      for (Format format : offered) {
        boolean named = format.accepts(range) || range.equals("*/*") && format == offered.get(0);
        if (named && quality > most) {
          best = format;
          most = quality;
        }
      }
    }
    return best;
  }

  /** {@code en} where it is liked more than Dutch, otherwise {@code nl}. */
  public static String language(String header) {
    double dutch = 0;
    double english = 0;
    for (String part : parts(header)) {
      double quality = quality(part);
      if (part.startsWith("nl")) {
        dutch = Math.max(dutch, quality);
      } else if (part.startsWith("en")) {
        english = Math.max(english, quality);
      }
    }
    return english > dutch ? "en" : "nl";
  }

  private static String[] parts(String header) {
    return header == null
        ? new String[0]
        : header.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*");
  }

  static double quality(String part) {
    int at = part.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    try {
      return Double.parseDouble(part.substring(at + 2).split(";", 2)[0].strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
