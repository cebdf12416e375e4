package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address in links, by what proxies say of the request. We are called from the loopback. */
class BehindAProxyTest {
  private static Server trusting;

  @BeforeAll
  static void serve() {
    trusting =
        Server.start(
            Published.shared().database().store(),
            TestDatabase.settings(
                Map.of(
                    "WEEFSEL_PORT",
                    "0",
                    "WEEFSEL_TRUSTED_PROXIES",
                    "127.0.0.0/8, ::1, 10.0.0.0/8")));
  }

  @AfterAll
  static void close() {
    trusting.close();
  }

  private static String self(int port, String headers) {
    String answer =
        Raw.send(
            port,
            "GET /collections HTTP/1.1\r\nHost: inner:99\r\nAccept: application/json\r\n"
                + headers.replace("^", "\r\n")
                + (headers.isEmpty() ? "" : "\r\n")
                + "Connection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200");
    JsonNode document = Client.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    return Client.link(document, "self").replace("/collections?f=json", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                     | http://inner:99",
        "X-Forwarded-Proto: https                               | https://inner:99",
        "X-Forwarded-Host: kaart.be                             | http://kaart.be",
        "X-Forwarded-Proto: https^X-Forwarded-Host: kaart.be    | https://kaart.be",
        "X-Forwarded-Proto: HTTPS^X-Forwarded-Host: kaart.be^X-Forwarded-Prefix: /weefsel/ | https://kaart.be/weefsel",
        "X-Forwarded-Host: kaart.be^X-Forwarded-Port: 8443^X-Forwarded-Proto: https | https://kaart.be:8443",
        "X-Forwarded-Host: kaart.be^X-Forwarded-Port: 443^X-Forwarded-Proto: https | https://kaart.be",
        "X-Forwarded-Host: kaart.be:81^X-Forwarded-Port: 8443   | http://kaart.be:81",
        "X-Forwarded-Host: [2001:db8::1]:81                     | http://[2001:db8::1]:81",
        "Forwarded: for=192.0.2.1;proto=https;host=kaart.be     | https://kaart.be",
        "forwarded: For=\"[2001:db8::1]:9\" ; Proto=https ; Host=\"kaart.be:444\" | https://kaart.be:444",
        "Forwarded: host=kaart.be^X-Forwarded-Host: x.be        | http://kaart.be"
      })
  void whatATrustedProxySaysIsTaken(String headers, String expected) {
    assertThat(self(trusting.port(), headers)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The client wrote the first value itself; the proxy added what it saw.
        "X-Forwarded-For: 1.1.1.1, 8.8.8.8^X-Forwarded-Host: evil.be, kaart.be | http://kaart.be",
        "Forwarded: host=evil.be^Forwarded: for=8.8.8.8;host=kaart.be  | http://kaart.be",
        // Two proxies of ours in a row: the outer one tells what the user asked.
        "X-Forwarded-For: 8.8.8.8, 10.0.0.9^X-Forwarded-Host: kaart.be, inner.be | http://kaart.be",
        "X-Forwarded-For: 6.6.6.6, 8.8.8.8, 10.0.0.9^X-Forwarded-Host: evil.be, kaart.be, inner.be | http://kaart.be",
        "Forwarded: host=evil.be, for=8.8.8.8;host=kaart.be, for=10.0.0.9;host=inner.be | http://kaart.be",
        // The inner one did not add to this header, but to the list of clients.
        "X-Forwarded-For: 8.8.8.8, 10.0.0.9^X-Forwarded-Host: kaart.be | http://kaart.be"
      })
  void whatAClientWroteBeforeIsNot(String headers, String expected) {
    assertThat(self(trusting.port(), headers)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-Host: a.be/path",
        "X-Forwarded-Host: a.be\"><script>",
        "X-Forwarded-Host: user@a.be",
        "X-Forwarded-Host: ",
        "X-Forwarded-Proto: javascript",
        "X-Forwarded-Prefix: //evil.be",
        "X-Forwarded-Prefix: /a/../b",
        "X-Forwarded-Prefix: weefsel",
        "X-Forwarded-Port: 1e3",
        "Forwarded: host=\"a.be/\\\"x\"",
        "Forwarded: =;;,\"",
        "Forwarded: for=unknown, for=_hidden"
      })
  void whatIsNoAddressIsNot(String headers) {
    assertThat(self(trusting.port(), headers)).isEqualTo("http://inner:99");
  }

  @Test
  void withoutTrustNothingIsTaken() {
    int port = Published.shared().server().port();
    String headers = "X-Forwarded-Proto: https^X-Forwarded-Host: evil.be^Forwarded: host=evil.be";
    assertThat(self(port, headers)).isEqualTo("http://inner:99");
  }

  @Test
  void aHostThatIsNoHostIsNotRepeated() {
    String answer =
        Raw.ask(
            Published.shared().server().port(),
            "GET /collections HTTP/1.1",
            "Host: a\"><script>alert(1)</script>");
    assertThat(answer).doesNotContain("<script>");
  }

  @Test
  void allLinksOfAPageHaveThePrefix() {
    Client client = new Client(trusting.url());
    String page =
        client
            .get(
                "/",
                "Accept",
                "text/html",
                "X-Forwarded-Host",
                "kaart.be",
                "X-Forwarded-Prefix",
                "/weefsel")
            .body();
    Matcher links = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page);
    int seen = 0;
    while (links.find()) {
      seen++;
      assertThat(links.group(1)).matches("(http://kaart\\.be)?/weefsel/.*|https://(?!kaart).*");
    }
    assertThat(seen).isGreaterThan(5);
  }

  /** A proxy hands on what a client wrote; that may be as long as headers may be. */
  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Prefix, /a",
    "X-Forwarded-Host, '\"\",'",
    "X-Forwarded-For, '\"\"'",
    "Forwarded, 'for=\"\\a'"
  })
  void whatIsRepeatedEndlesslyDoesNoHarm(String header, String repeated) {
    String said = repeated.repeat(15_000 / repeated.length());
    assertThat(self(trusting.port(), header + ": " + said)).isEqualTo("http://inner:99");
    String quoted = "for=\"" + "a".repeat(15_000) + "\";host=kaart.be";
    assertThat(self(trusting.port(), "Forwarded: " + quoted)).isEqualTo("http://kaart.be");
  }
}
