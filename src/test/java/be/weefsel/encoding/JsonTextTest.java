package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anyTextComesBack() throws JsonProcessingException {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        // Mostly the characters that need care: controls, quotes, accents, pairs.
        int range = random.nextInt(4) == 0 ? 0x10FFFF : 0x100;
        int c = random.nextInt(range);
        text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '"' : c);
      }
      assertThat(JSON.readValue(written(text.toString()), String.class))
          .hasToString(text.toString());
    }
  }

  @Test
  void halfACharacterIsEscapedSoThatTheBytesAreUtf8() {
    assertThat(written("a\uD83D")).isEqualTo("\"a\\ud83d\"");
    assertThat(written("\uDE00b")).isEqualTo("\"\\ude00b\"");
    assertThat(written("\uD83D\uDE00")).isEqualTo("\"\uD83D\uDE00\"");
  }

  private static String written(String text) {
    Bytes out = new Bytes(1);
    JsonText.write(out, text);
    return out.toString();
  }
}
