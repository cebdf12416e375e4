package be.weefsel.web.http;

import be.weefsel.web.http.Problem.ParameterError;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The query of a request. What is wrong in it is collected, and told all at once. */
public final class Parameters {
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private final Context ctx;
  private final List<ParameterError> errors = new ArrayList<>();

  /** Notes every parameter that is not among the allowed ones, or is there twice. */
  public Parameters(Context ctx, String... allowed) {
    this.ctx = ctx;
    String query = ctx.queryString();
    if (query != null && BROKEN.matcher(query).find()) {
      // Otherwise the parameter would be dropped without a word, and with it a filter.
      throw Problem.badParameters(
          List.of(
              new ParameterError(
                  "query", query, "has a % that is not followed by two hexadecimal digits")));
    }
    List<String> known = List.of(allowed);
    for (Map.Entry<String, List<String>> entry : ctx.queryParamMap().entrySet()) {
      String name = entry.getKey();
      if (!known.contains(name)) {
        wrong(name, "is not known here; allowed are " + String.join(", ", known));
      } else if (entry.getValue().size() > 1) {
        wrong(name, "is given " + entry.getValue().size() + " times; give it once");
      }
    }
  }

  public boolean has(String name) {
    return ctx.queryParam(name) != null;
  }

  /**
   * Reads one parameter.
   *
   * @param parser throws IllegalArgumentException to say what is wrong
   * @return null when it is absent or wrong
   */
  public <T> T read(String name, String allowed, Function<String, T> parser) {
    String text = ctx.queryParam(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      wrong(name, "cannot be '" + text + "': " + e.getMessage() + "; allowed is " + allowed);
      return null;
    }
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
    return asked != null ? asked : Accept.format(ctx.header("Accept"), all);
  }

  public void wrong(String name, String detail) {
    errors.add(new ParameterError(name, ctx.queryParam(name), detail));
  }

  /** Ends the request with all that is wrong, if anything is. */
  public void check() {
    if (!errors.isEmpty()) {
      throw Problem.badParameters(errors);
    }
  }
}
