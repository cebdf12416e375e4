package be.weefsel.query.cql2;

import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Runs the generated parser: the first error is thrown, and depth is known before it recurses. */
final class TextParsing {
  private TextParsing() {}

  static Cql2TextParser.FilterContext parse(String text, Limits limits) {
    Cql2TextLexer lexer = new Cql2TextLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(new Thrower());
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    checkSize(tokens, limits);
    Cql2TextParser parser = new Cql2TextParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(new Thrower());
    return parser.filter();
  }

  private static void checkSize(CommonTokenStream tokens, Limits limits) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      depth += token.getText().equals("(") ? 1 : token.getText().equals(")") ? -1 : 0;
      if (depth > limits.depth()) {
        throw limits.tooDeep(place(token));
      }
    }
  }

  private static Place place(Token token) {
    return Place.text(token.getLine(), token.getCharPositionInLine() + 1);
  }

  private static final class Thrower extends BaseErrorListener {
    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException e) {
      Place at = Place.text(line, column + 1);
      if (!(symbol instanceof Token token)) {
        throw new FilterError(at, "this cannot be read: " + unreadable(message));
      }
      String found =
          token.getType() == Token.EOF ? "the filter ends" : "'" + token.getText() + "' stands";
      throw new FilterError(at, found + " where " + wanted((Cql2TextParser) recognizer, e));
    }

    private static String unreadable(String message) {
      return message.replaceFirst("token recognition error at: ", "");
    }

    private static String wanted(Cql2TextParser parser, RecognitionException e) {
      IntervalSet all = e == null ? parser.getExpectedTokens() : e.getExpectedTokens();
      if (all == null || all.size() == 0 || all.size() > 12) {
        return "a value, a property or a function is expected";
      }
      return all.toList().stream()
              .map(
                  type ->
                      type == Token.EOF ? "the end" : parser.getVocabulary().getDisplayName(type))
              .collect(Collectors.joining(" or "))
          + " is expected";
    }
  }
}
