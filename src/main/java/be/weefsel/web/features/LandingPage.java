package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page that a visitor sees: what is there, and how to use it. */
final class LandingPage {
  private static final List<Map.Entry<String, String>> QUESTIONS =
      List.of(
          Map.entry("geschiktheid", "Waar past bedrijvigheid, en waarom daar?"),
          Map.entry(
              "kern-indicatoren", "Hoe gemengd is mijn kern, tegenover vergelijkbare kernen?"),
          Map.entry("verwevingskaart", "Hoe ziet de verweving er op de kaart uit?"),
          Map.entry("geldende-bestemming", "Welke bestemming geldt op een plek?"),
          Map.entry("bedrijventerrein-druk", "Welke bedrijventerreinen staan onder druk?"));
  private final ApiParts parts;

  LandingPage(ApiParts parts) {
    this.parts = parts;
  }

  Html of(Site site) {
    Html body = new Html();
    body.element(
        "p",
        "Weefsel toont waar bedrijvigheid in de kernen kan worden verweven, hoe gemengd elke kern"
            + " vandaag is, en waarom een perceel zijn score heeft.");
    body.open("p", "class", "call");
    if (site.hasMap()) {
      body.link(site.url("/kaart"), "Open de kaart").text(" ");
    }
    Optional<Link> qgis = ending(site, "/qgis");
    qgis.ifPresent(link -> body.link(link.href(), "Open in QGIS"));
    body.close("p").add(questions(site)).add(meting(site));
    body.element("h2", "Lagen").add(new LayersHtml(parts).list(site));
    body.element("h2", "In QGIS");
    qgis.ifPresent(
        link ->
            body.open("p")
                .text("Met één klik, alle lagen getekend en gegroepeerd: ")
                .link(link.href(), "het project")
                .text(". Of laag per laag:")
                .close("p"));
    body.open("ol");
    body.element("li", "Kies Kaartlagen > Laag toevoegen > WFS / OGC API - Features.");
    body.open("li").text("Maak een nieuwe verbinding met deze URL: ");
    body.element("code", site.home()).close("li");
    body.element("li", "Zet de versie op OGC API - Features en klik op Verbinden.");
    body.close("ol");
    body.element("h2", "Voor ontwikkelaars");
    body.open("p").link(site.url("/api.html"), "De API om te lezen").text(" · ");
    body.link(site.url("/api"), "als OpenAPI").text(" · ");
    body.link(site.url("/conformance?f=html"), "conformiteit");
    ending(site, "/tiles")
        .ifPresent(link -> body.text(" · ").link(site.url("/tiles?f=html"), "vectortegels"));
    ending(site, "/styles")
        .ifPresent(link -> body.text(" · ").link(site.url("/styles?f=html"), "stijlen"));
    ending(site, "/dcat")
        .ifPresent(link -> body.text(" · ").link(link.href(), "catalogus (DCAT-AP Vlaanderen)"));
    body.close("p");
    parts.landingData(site).forEach(body::data);
    return HtmlFrame.page(site, "Weefsel: " + site.meting().naam(), body);
  }

  /** What a visitor may have come for, with the layer that answers it. */
  private static Html questions(Site site) {
    Html list = new Html().open("ul");
    for (Map.Entry<String, String> question : QUESTIONS) {
      site.meting()
          .layer(question.getKey())
          .ifPresent(
              layer -> {
                String page = site.url(layer, "?f=html");
                list.open("li").text(question.getValue() + " ");
                list.link(page, site.text(layer.title())).close("li");
              });
    }
    return list.close("ul");
  }

  private static Html meting(Site site) {
    Html html = new Html();
    html.open("p").text("Deze pagina's tonen meting ").element("strong", site.meting().naam());
    html.text(" met peildatum ").element("strong", site.meting().peildatum().toString());
    html.text(
        ". Een gesloten meting verandert niet meer: een cijfer dat u aanhaalt, vindt u later");
    html.text(" terug onder ");
    String fixed = site.base() + Sites.METINGEN + "/" + site.meting().naam() + "/";
    html.link(fixed, fixed).text(". ");
    html.link(site.base() + Sites.METINGEN, "Alle metingen").text(".");
    return html.close("p");
  }

  private Optional<Link> ending(Site site, String path) {
    return parts.landingLinks(site).stream()
        .filter(link -> link.href().equals(site.url(path)))
        .findFirst();
  }
}
