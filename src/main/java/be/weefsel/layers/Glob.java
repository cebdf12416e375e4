package be.weefsel.layers;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pattern as file names have it: {@code *} is any text, the rest is literal, in any case. */
public final class Glob {
  private final Pattern pattern;

  public Glob(String text) {
    this(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private Glob(String text, int flags) {
    pattern =
        Pattern.compile(
            Stream.of(text.strip().split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")),
            flags);
  }

  /** One for which upper and lower case count. */
  public static Glob exact(String text) {
    return new Glob(text, Pattern.DOTALL);
  }

  /** Whether a text has a star in it. */
  public static boolean is(String text) {
    return text.indexOf('*') >= 0;
  }

  public boolean fits(String text) {
    return pattern.matcher(text.strip()).matches();
  }
}
