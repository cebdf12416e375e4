package be.weefsel.web.http;

import be.weefsel.web.http.Problem.ParameterError;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The parameters of a request, from its query or from its body. What is wrong in them is collected,
 * and told all at once.
 */
public final class Parameters {
  private static final int LONGEST = 200;
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<ParameterError> errors = new ArrayList<>();
  private final String accept;

  /** Notes every parameter that is not among the allowed ones, or is there twice. */
  public Parameters(Context ctx, String... allowed) {
    this(ctx, List.of(allowed), Set.of(), "");
  }

  /**
   * The same where some are too many to list.
   *
   * @param more what is allowed beside the allowed ones
   * @param hint where to read what these are, to end a sentence with
   */
  public Parameters(Context ctx, List<String> allowed, Set<String> more, String hint) {
    this.accept = ctx.header("Accept");
    String query = ctx.queryString();
    if (query != null && BROKEN.matcher(query).find()) {
      // Otherwise the parameter would be dropped without a word, and with it a filter.
      throw Problem.badParameters(
          List.of(
              new ParameterError(
                  "query", query, "has a % that is not followed by two hexadecimal digits")));
    }
    for (Map.Entry<String, List<String>> entry : ctx.queryParamMap().entrySet()) {
      String name = entry.getKey();
      values.put(name, entry.getValue().get(0));
      if (!allowed.contains(name) && !more.contains(name)) {
        wrong(name, "is not known here; allowed are " + String.join(", ", allowed) + hint);
      } else if (entry.getValue().size() > 1) {
        wrong(name, "is given " + entry.getValue().size() + " times; give it once");
      }
    }
  }

  /** Parameters that came in a body, as texts. */
  public Parameters(
      Map<String, String> body,
      String accept,
      List<String> allowed,
      Set<String> more,
      String hint) {
    this.accept = accept;
    values.putAll(body);
    for (String name : body.keySet()) {
      if (!allowed.contains(name) && !more.contains(name)) {
        wrong(name, "is not known here; allowed are " + String.join(", ", allowed) + hint);
      }
    }
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The text of a parameter; null when it is absent. */
  public String text(String name) {
    return values.get(name);
  }

  /** Those that were given, of these names, in the order of the names. */
  public Map<String, String> given(Iterable<String> names) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : names) {
      if (has(name)) {
        given.put(name, text(name));
      }
    }
    return given;
  }

  /**
   * Reads one parameter.
   *
   * @param parser throws IllegalArgumentException to say what is wrong
   * @return null when it is absent or wrong
   */
  public <T> T read(String name, String allowed, Function<String, T> parser) {
    String text = values.get(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      wrong(name, "cannot be '" + shown(text) + "': " + e.getMessage() + "; allowed is " + allowed);
      return null;
    }
  }

  private static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /**
   * The format, from {@code f} or else from the header Accept; the first offered is the default.
   */
  public Format format(Format... offered) {
    return format(List.of(offered));
  }

  /** The same of a list. */
  public Format format(List<Format> all) {
    List<String> codes = all.stream().map(Format::code).toList();
    Format asked =
        read(
            "f",
            "one of " + String.join(", ", codes),
            text -> {
              if (!codes.contains(text)) {
                throw new IllegalArgumentException("it is not offered here");
              }
              return all.get(codes.indexOf(text));
            });
    return asked != null ? asked : Accept.format(accept, all);
  }

  /** Whether something is wrong with a parameter. */
  public boolean isWrong(String name) {
    return errors.stream().anyMatch(e -> e.parameter().equals(name));
  }

  public boolean anyWrong() {
    return !errors.isEmpty();
  }

  public void wrong(String name, String detail) {
    String text = values.get(name);
    errors.add(new ParameterError(name, text == null ? null : shown(text), detail));
  }

  /** Ends the request with all that is wrong, if anything is. */
  public void check() {
    if (!errors.isEmpty()) {
      throw Problem.badParameters(errors);
    }
  }
}
