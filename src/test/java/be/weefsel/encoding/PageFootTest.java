package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFootTest {
  private static final Instant WHEN = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void aNumberThatIsNotKnownIsLeftOut() {
    assertThat(foot(new PageInfo(List.of(), WHEN, -1, 3)))
        .isEqualTo(",\"numberReturned\":3,\"timeStamp\":\"2026-01-01T00:00:00Z\",\"links\":[]");
    assertThat(foot(new PageInfo(List.of(), WHEN, 0, 0))).startsWith(",\"numberMatched\":0,");
  }

  @Test
  void aLinkThatIsFollowedByPostCarriesItsBody() {
    Link next = new Link("http://a/search", "next", "application/geo+json", "t", "{\"limit\":1}");
    assertThat(foot(new PageInfo(List.of(next), WHEN, 5, 1)))
        .endsWith(
            "\"links\":[{\"href\":\"http://a/search\",\"rel\":\"next\",\"type\":\"application/geo+json\","
                + "\"title\":\"t\",\"method\":\"POST\",\"body\":{\"limit\":1}}]");
  }

  private static String foot(PageInfo info) {
    Bytes out = new Bytes();
    JsonFeature.foot(out, info);
    return out.toString();
  }
}
