package be.weefsel.loading.service.http;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a URL in their order; their names mean the same in any case. */
public final class Query {
  private record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private Query(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  public static Query of(URI uri) {
    List<Parameter> all = new ArrayList<>();
    String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String part : raw.split("&")) {
      if (!part.isEmpty()) {
        int is = part.indexOf('=');
        String name = is < 0 ? part : part.substring(0, is);
        all.add(new Parameter(decode(name), is < 0 ? "" : decode(part.substring(is + 1))));
      }
    }
    return new Query(all);
  }

  public Optional<String> get(String name) {
    return parameters.stream()
        .filter(p -> p.name().equalsIgnoreCase(name))
        .map(Parameter::value)
        .findFirst();
  }

  public List<String> names() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** With one value for a name, at the end. */
  public Query with(String name, String value) {
    Query less = without(name);
    less.parameters.add(new Parameter(name, value));
    return less;
  }

  public Query without(String... names) {
    List<String> gone = List.of(names);
    return new Query(
        parameters.stream()
            .filter(p -> gone.stream().noneMatch(p.name()::equalsIgnoreCase))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** A URL with these parameters instead of its own. */
  public URI on(URI uri) {
    String base = uri.toString().replaceFirst("[?#].*", "");
    String query =
        parameters.stream()
            .map(p -> encode(p.name()) + "=" + encode(p.value()))
            .collect(Collectors.joining("&"));
    return URI.create(query.isEmpty() ? base : base + "?" + query);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Comma, colon and slash stay readable, and some old servers want them so. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%2F", "/");
  }
}
