package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong before they say what they want, and methods. */
class TransportTest {
  private final int port = Published.shared().server().port();
  private final Client client = Client.shared();

  private static JsonNode problem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(head).contains("Content-Type: application/problem+json");
    assertThat(head.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("jetty", "javalin", "server:", "x-powered-by");
    JsonNode problem = Client.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(answer).doesNotContain("org.eclipse", "be.weefsel", "\tat ");
    return problem;
  }

  @Test
  void anAddressThatIsTooLongSaysWhereToSendIt() {
    String answer =
        Raw.ask(port, "GET /collections?x=" + "a".repeat(20_000) + " HTTP/1.1", "Host: a");
    assertThat(problem(answer, 414).get("detail").asText()).contains("POST");
  }

  @Test
  void headersThatAreTooLargeAreRefused() {
    problem(Raw.ask(port, "GET / HTTP/1.1", "Host: a", "X-A: " + "a".repeat(20_000)), 431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE",
        "GET / HTTP/1.1\r\nBad Header\r\nHost: a",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
        "GET / HTTP/1.1",
        "GET /%zz HTTP/1.1\r\nHost: a",
        "GET /%00 HTTP/1.1\r\nHost: a",
        "GET /collections/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: a"
      })
  void whatIsNoRequestIsAProblem(String lines) {
    String answer = Raw.ask(port, lines);
    problem(answer, Integer.parseInt(answer.substring(9, 12)));
    assertThat(answer.substring(9, 10)).isEqualTo("4");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /collections/percelen/items",
    "DELETE, /collections/percelen",
    "PATCH, /",
    "POST, /collections/percelen/items"
  })
  void writingIsRefusedWithTheMethodsThatAreTaken(String method, String path) {
    HttpResponse<String> answer = client.send(method, path);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PROPFIND", "FOO"})
  void strangeMethodsAreRefused(String method) {
    String answer = Raw.ask(port, method + " /collections HTTP/1.1", "Host: a", "Cookie: secret=1");
    assertThat(answer.substring(9, 12)).isIn("404", "405", "501");
    assertThat(answer).doesNotContain("secret=1");
  }

  @Test
  void whatIsOnlyAskedWithPostSaysSo() {
    String search = "/collections/percelen/search";
    for (HttpResponse<String> answer :
        List.of(client.send("OPTIONS", search), client.send("GET", search))) {
      assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }
    assertThat(client.send("GET", search).statusCode()).isEqualTo(405);
    assertThat(client.send("PUT", search).headers().firstValue("Allow")).contains("POST, OPTIONS");
    HttpResponse<String> named = client.send("OPTIONS", "/metingen/nulmeting" + search);
    assertThat(named.headers().firstValue("Allow")).contains("POST, OPTIONS");
    // A client that edits looks for POST here.
    assertThat(client.send("OPTIONS", "/collections/percelen/items").headers().firstValue("Allow"))
        .contains("GET, HEAD, OPTIONS");
  }

  @Test
  void noAnswerTellsWhatServesIt() {
    client
        .get("/")
        .headers()
        .map()
        .keySet()
        .forEach(
            name -> assertThat(name.toLowerCase(java.util.Locale.ROOT)).isNotEqualTo("server"));
  }
}
