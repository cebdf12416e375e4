package be.weefsel.web.styles;

import be.weefsel.encoding.style.LegendSvg;
import be.weefsel.encoding.style.Styled;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Styles to read about: what they draw, their legends, and their sheets for map programs. */
final class StylePages {
  private StylePages() {}

  static Html list(Site site, String title, List<Styled> styles, boolean whole) {
    Html body = new Html();
    body.element(
        "p",
        "Hoe de lagen getekend worden, voor MapLibre, QGIS en elk programma dat SLD leest. De"
            + " kleuren zijn ook voor kleurenblinden uit elkaar te houden.");
    if (whole) {
      body.open("p").text("Alle lagen samen: ");
      sheets(body, StyleLinks.all(site), StylesPart.WHOLE);
      body.text(" · ").link(StyleLinks.all(site) + "?f=html", "legende").close("p");
    }
    body.open("div", "class", "scroll").open("table").head("Stijl", "Laag", "Bladen");
    body.open("tbody");
    for (Styled styled : styles) {
      String url = StyleLinks.style(site, styled);
      body.open("tr").open("th", "scope", "row").link(url + "?f=html", styled.title()).close("th");
      String layer = site.url(styled.layer(), "?f=html");
      body.open("td").link(layer, site.text(styled.layer().title())).close("td").open("td");
      sheets(body, url, StyleLinks.LANGUAGES);
      body.close("td").close("tr");
    }
    body.close("tbody").close("table").close("div");
    return HtmlFrame.page(site, title, body);
  }

  static Html one(Site site, StyleHandler.Chosen chosen) {
    String url = site.url("/styles/" + chosen.id());
    Html body = new Html();
    if (chosen.styled() != null) {
      body.element("p", site.text(chosen.styled().layer().description()));
    }
    body.open("p");
    sheets(body, url, chosen.languages());
    body.text(" · ").link(url + "/metadata?f=json", "beschrijving").text(" · ");
    body.link(url + "/legend?f=json", "legende als JSON");
    body.text(" · ").link(url + "/legend?f=svg", "als SVG").close("p");
    // Within the page, because a picture would follow the language of the browser.
    body.element("h2", "Legende").open("div", "class", "scroll").add(legend(chosen.all()));
    return HtmlFrame.page(site, chosen.title(), body.close("div"));
  }

  private static Html legend(List<Styled> styles) {
    String svg = new String(LegendSvg.of(styles), StandardCharsets.UTF_8);
    return new Html().trusted(svg.substring(svg.indexOf("<svg")));
  }

  private static void sheets(Html body, String url, List<Format> languages) {
    String between = "";
    for (Format format : languages) {
      body.text(between).link(url + "?f=" + format.code(), format.title());
      between = " · ";
    }
  }
}
