package be.weefsel.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens with which services of the gemeente read what is for them alone; without any, nobody
 * reads it over the web. They come from {@code WEEFSEL_READ_TOKEN}, with commas between them, and
 * from the lines of the file that {@code WEEFSEL_READ_TOKEN_FILE} names.
 */
public final class ReadTokens {
  private static final int SHORTEST = 20;
  private static final String VARIABLE = "WEEFSEL_READ_TOKEN";
  private static final String FILE = "WEEFSEL_READ_TOKEN_FILE";
  private final List<byte[]> tokens;

  private ReadTokens(List<byte[]> tokens) {
    this.tokens = tokens;
  }

  static ReadTokens from(Environment environment) {
    List<byte[]> tokens = new ArrayList<>();
    environment.list(VARIABLE).forEach(token -> add(environment, tokens, VARIABLE, token));
    environment.text(FILE).map(file -> environment.content(FILE, file)).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .forEach(line -> add(environment, tokens, FILE, line.strip()));
    return new ReadTokens(tokens);
  }

  private static void add(Environment environment, List<byte[]> all, String from, String token) {
    if (token.length() < SHORTEST || !token.matches("[\\x21-\\x7e]+")) {
      environment.wrong(
          from,
          "holds a token of fewer than "
              + SHORTEST
              + " characters, or with other ones than letters, digits and signs of ASCII; make one"
              + " with: openssl rand -hex 24");
    } else {
      all.add(token.getBytes(StandardCharsets.US_ASCII));
    }
  }

  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /**
   * Whether this is one of the tokens; how long that takes does not tell how much of it is right.
   */
  public boolean holds(String token) {
    byte[] given = token.getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    for (byte[] known : tokens) {
      found |= MessageDigest.isEqual(known, given);
    }
    return found;
  }

  @Override
  public String toString() {
    return tokens.size() + " tokens";
  }
}
