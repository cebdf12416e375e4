package be.weefsel.web.http;

import be.weefsel.registry.Networks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proxies say of the request that reached the first of them: the header Forwarded (RFC 7239),
 * else the X-Forwarded ones. Each proxy adds at the end, so only the last so many values can be
 * believed as there are trusted proxies in a row; a client may have written those before.
 *
 * <p>Every part is null where nothing was said of it.
 */
record Forwarded(String proto, String host, String port, String prefix) {
  private static final Pattern PAIR =
      Pattern.compile("\\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)=(\"(?:[^\"\\\\]|\\\\.)*+\"|[^;,\"]*)");

  static Forwarded read(HttpServletRequest request, Networks trusted) {
    List<String> standard = values(request, "Forwarded");
    if (!standard.isEmpty()) {
      List<Map<String, String>> hops = standard.stream().map(Forwarded::pairs).toList();
      Map<String, String> first =
          hops.get(hops.size() - hops(hops.stream().map(h -> h.get("for")).toList(), trusted));
      String prefix = last(request, "X-Forwarded-Prefix", 1);
      return new Forwarded(first.get("proto"), first.get("host"), null, prefix);
    }
    int hops = hops(values(request, "X-Forwarded-For"), trusted);
    return new Forwarded(
        last(request, "X-Forwarded-Proto", hops),
        last(request, "X-Forwarded-Host", hops),
        last(request, "X-Forwarded-Port", hops),
        last(request, "X-Forwarded-Prefix", hops));
  }

  /** How many proxies in a row, counted from us, are trusted. */
  private static int hops(List<String> clients, Networks trusted) {
    int hops = 1;
    while (hops < clients.size() && trusted.hold(bare(clients.get(clients.size() - hops)))) {
      hops++;
    }
    return hops;
  }

  /** An address without its port. */
  private static String bare(String client) {
    String text = client == null ? "" : client;
    return text.startsWith("[")
        ? text.replaceFirst("].*", "]")
        : text.replaceFirst("^([0-9.]+):\\d+$", "$1");
  }

  /** The value that the outermost trusted proxy wrote; a proxy that overwrites leaves only one. */
  private static String last(HttpServletRequest request, String name, int hops) {
    List<String> values = values(request, name);
    return values.isEmpty() ? null : values.get(values.size() - Math.min(hops, values.size()));
  }

  /** The parts between commas, of all headers with this name. */
  private static List<String> values(HttpServletRequest request, String name) {
    List<String> all = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders(name))) {
      split(header).stream().map(String::strip).filter(p -> !p.isEmpty()).forEach(all::add);
    }
    return all;
  }

  /** At commas; one inside quotes belongs to a value. In one pass, for a client may write much. */
  private static List<String> split(String header) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && quoted) {
        i++;
      } else if (c == ',' && !quoted) {
        parts.add(header.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(header.substring(from));
    return parts;
  }

  private static Map<String, String> pairs(String element) {
    Map<String, String> pairs = new HashMap<>();
    Matcher pair = PAIR.matcher(element);
    while (pair.find()) {
      String value = pair.group(2).strip().replaceAll("^\"|\"$", "").replaceAll("\\\\(.)", "$1");
      pairs.put(pair.group(1).toLowerCase(Locale.ROOT), value);
    }
    return pairs;
  }
}
