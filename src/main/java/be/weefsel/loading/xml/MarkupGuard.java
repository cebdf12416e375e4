package be.weefsel.loading.xml;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Limits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the text on its way to the parser. The parser gives text between tags in pieces, but
 * holds a tag, a comment or a CDATA section whole: here these get a limit. A DOCTYPE, the door to
 * entities and to other files, does not reach the parser at all.
 */
final class MarkupGuard extends FilterReader {
  private static final int LONGEST = Limits.VALUE_CHARS;

  /** Where in the markup we are. */
  private enum State {
    TEXT,
    OPENED,
    TAG,
    QUOTED,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final String name;
  private State state = State.TEXT;
  private char quote;
  private int length;
  private char last;
  private char beforeLast;

  MarkupGuard(Reader in, String name) {
    super(in);
    this.name = name;
  }

  @Override
  public int read(char[] buffer, int offset, int wanted) throws IOException {
    int read = in.read(buffer, offset, wanted);
    for (int i = offset; i < offset + read; i++) {
      if (state != State.TEXT || buffer[i] == '<') {
        markup(buffer[i]);
      }
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private void markup(char c) {
    if (++length > LONGEST) {
      throw new Refused(
          name
              + " heeft een tag, commentaar of CDATA-deel van meer dan "
              + (LONGEST >> 20)
              + " miljoen tekens. Dat is geen gewone XML.");
    }
    switch (state) {
      case TEXT -> to(State.OPENED);
      case OPENED -> opened(c);
      case TAG -> tag(c);
      case QUOTED -> state = c == quote ? State.TAG : State.QUOTED;
      // At least as long as the empty one: <!--> is not the end of a comment.
      case COMMENT -> endWhen(c == '>' && last == '-' && beforeLast == '-' && length >= 7);
      case CDATA -> endWhen(c == '>' && last == ']' && beforeLast == ']' && length >= 12);
      case INSTRUCTION -> endWhen(c == '>' && last == '?' && length >= 4);
    }
    beforeLast = last;
    last = c;
  }

  private void opened(char c) {
    // After "<": one character tells a tag from an instruction, the third the rest.
    if (c == '?' && length == 2) {
      state = State.INSTRUCTION;
    } else if (c == '!' && length == 2) {
      state = State.OPENED;
    } else if (length == 3) {
      switch (c) {
        case '-' -> state = State.COMMENT;
        case '[' -> state = State.CDATA;
        default ->
            throw new Refused(
                name
                    + " bevat een DOCTYPE. Die kan naar andere bestanden verwijzen en wordt niet"
                    + " gelezen; verwijder de regel met <!DOCTYPE.");
      }
    } else {
      state = State.TAG;
      tag(c);
    }
  }

  private void tag(char c) {
    if (c == '"' || c == '\'') {
      quote = c;
      state = State.QUOTED;
    } else if (c == '>') {
      to(State.TEXT);
    }
  }

  private void endWhen(boolean end) {
    if (end) {
      to(State.TEXT);
    }
  }

  private void to(State next) {
    state = next;
    length = next == State.OPENED ? 1 : 0;
  }
}
