package be.weefsel.loading.mapping;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in which * stands for any text. */
final class Glob {
  private Glob() {}

  /** Upper and lower case are the same. */
  static boolean matches(String glob, String name) {
    return matches(glob, name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** In the case that it is written in. */
  static boolean matchesCase(String glob, String name) {
    return matches(glob, name, 0);
  }

  private static boolean matches(String glob, String name, int flags) {
    String regex =
        Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(regex, flags | Pattern.DOTALL).matcher(name).matches();
  }
}
