package be.weefsel.web.features;

import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.Sites;

/** The first page that a visitor sees: what is there, and how to use it. */
final class LandingPage {
  private LandingPage() {}

  static Html of(Site site) {
    Html body = new Html();
    body.element(
        "p",
        "Weefsel toont waar bedrijvigheid in de kernen kan worden verweven, hoe gemengd elke kern"
            + " vandaag is, en waarom een perceel zijn score heeft.");
    body.open("p").text("Deze pagina's tonen meting ").element("strong", site.meting().naam());
    body.text(" met peildatum ").element("strong", site.meting().peildatum().toString());
    body.text(
        ". Een gesloten meting verandert niet meer: een cijfer dat u aanhaalt, vindt u later");
    body.text(" terug onder ");
    String fixed = site.base() + Sites.METINGEN + "/" + site.meting().naam() + "/";
    body.link(fixed, fixed).text(".").close("p");
    if (site.hasMap()) {
      body.open("p", "class", "call").link(site.url("/kaart"), "Open de kaart").close("p");
    }
    body.element("h2", "Lagen").add(LayersHtml.list(site));
    body.element("h2", "In QGIS");
    body.open("p", "class", "call").link(site.url("/qgis"), "Open alle lagen in QGIS").close("p");
    body.element("p", "Of kies zelf:");
    body.open("ol");
    body.element("li", "Kies Kaartlagen > Laag toevoegen > WFS / OGC API - Features.");
    body.open("li").text("Maak een nieuwe verbinding met deze URL: ");
    body.element("code", site.home()).close("li");
    body.element("li", "Zet de versie op OGC API - Features en klik op Verbinden.");
    body.close("ol");
    body.element("h2", "Voor ontwikkelaars");
    body.open("p").link(site.url("/api.html"), "De API om te lezen").text(" · ");
    body.link(site.url("/api"), "als OpenAPI").text(" · ");
    body.link(site.url("/conformance?f=html"), "conformiteit").close("p");
    return HtmlFrame.page(site, "Weefsel: " + site.meting().naam(), body);
  }
}
