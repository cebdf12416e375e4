package be.weefsel.web.downloads;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, as the header Range asks for it. */
record ByteRange(long start, long length) {
  private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * Reads the header. What is not one plain range may be answered with the whole, and is.
   *
   * @return null for the whole file
   * @throws IllegalArgumentException when the range lies outside the file
   */
  static ByteRange parse(String header, long size) {
    Matcher range = header == null ? null : ONE.matcher(header);
    if (range == null || !range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return null;
    }
    long start;
    long end;
    if (range.group(1).isEmpty()) {
      long last = Long.parseLong(range.group(2));
      start = Math.max(0, size - last);
      end = last == 0 ? -1 : size - 1;
    } else {
      start = Long.parseLong(range.group(1));
      boolean open = range.group(2).isEmpty();
      long asked = open ? size - 1 : Long.parseLong(range.group(2));
      if (asked < start && !open) {
        return null;
      }
      end = Math.min(asked, size - 1);
    }
    if (end < start) {
      throw new IllegalArgumentException("The file has " + size + " bytes.");
    }
    return new ByteRange(start, end - start + 1);
  }

  /** The header Content-Range. */
  String header(long size) {
    return "bytes " + start + "-" + (start + length - 1) + "/" + size;
  }
}
