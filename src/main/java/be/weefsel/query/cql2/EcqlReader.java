package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/** ECQL to an expression, by the parser of GeoTools, which is loaded at the first such filter. */
final class EcqlReader {
  private static final Pattern BOX_WITH_CRS =
      Pattern.compile("(?i)\\bBBOX\\s*\\([^()']*'[^()']*'\\s*\\)");
  private static final Pattern AT = Pattern.compile("line (\\d+), column (\\d+)");

  private static final Logger PARSER = Logger.getLogger("org.geotools.filter.text");

  static {
    // What a user writes in an old style is no business of ours.
    PARSER.setLevel(Level.SEVERE);
  }

  private EcqlReader() {}

  /**
   * @throws FilterError with the place in the text, or near it where the parser does not keep it
   */
  static Expression read(String text, Limits limits) {
    limits.checkLength(text);
    checkDepth(text, limits);
    Matcher box = BOX_WITH_CRS.matcher(text);
    if (box.find()) {
      // The parser would unpack a database of all CRSs, which takes seconds.
      throw new FilterError(
          Place.text(1, box.start() + 1), "a BBOX names no CRS; the parameter filter-crs does");
    }
    Filter filter;
    try {
      filter = ECQL.toFilter(text);
    } catch (CQLException e) {
      throw new FilterError(place(e), "this is not ECQL: " + firstLine(e.getMessage()));
    } catch (RuntimeException e) {
      throw new FilterError(Place.text(1, 1), "this is not ECQL: " + firstLine(e.getMessage()));
    } catch (Error e) {
      // Its lexer throws a plain Error on escapes that it does not know, and it asserts what users
      // write.
      if (e.getClass() != Error.class && !(e instanceof AssertionError)) {
        throw e;
      }
      throw new FilterError(Place.text(1, 1), "this is not ECQL: " + firstLine(e.getMessage()));
    }
    return limits.check(new EcqlFilters(text).filter(filter));
  }

  private static Place place(CQLException e) {
    Matcher at = AT.matcher(String.valueOf(e.getSyntaxError()));
    return at.find()
        ? Place.text(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)))
        : Place.text(1, 1);
  }

  private static String firstLine(String message) {
    return message == null
        ? "it cannot be read"
        : message.strip().lines().findFirst().orElse("").replaceAll(" Parsing : .*", "");
  }

  /** Before the parser recurses. */
  private static void checkDepth(String text, Limits limits) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      }
      if (depth > limits.depth()) {
        throw limits.tooDeep(Place.text(1, i + 1));
      }
    }
    Matcher chain = Pattern.compile("(?i)(\\bnot\\s+){" + (limits.depth() + 1) + "}").matcher(text);
    if (chain.find()) {
      throw limits.tooDeep(Place.text(1, chain.start() + 1));
    }
  }

  /** {@code distance(a, b) op metres}. */
  static Expression distance(
      Expression a, Comparator op, Expression b, Expression metres, Place at) {
    List<Expression> both = new ArrayList<>(List.of(a, b));
    return new Expression.Comparison(op, new Call("distance", both, at), metres, at);
  }
}
