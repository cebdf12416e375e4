package be.weefsel.web.qgis;

import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;

/** How to open the layers in QGIS. */
final class QgisPage {
  private QgisPage() {}

  static Html of(Site site) {
    Html body = new Html();
    body.open("p").text("Download het project en open het in QGIS 3.22 of jonger: alle lagen van");
    body.text(" meting ").element("strong", site.meting().naam());
    body.text(" staan erin, gegroepeerd, getekend, met hun Nederlandse namen en eenheden, in");
    body.text(" Lambert 72.").close("p");
    body.open("p", "class", "call")
        .link(site.url("/qgis/weefsel.qgz"), "Download het QGIS-project");
    body.close("p");
    body.open("ul");
    body.open("li").link(site.url("/qgis/weefsel.qlr"), "Laagdefinitie (.qlr)");
    body.text(": sleep ze in een project dat al open is.").close("li");
    body.open("li").link(site.url("/qgis/connections.xml"), "Verbinding (.xml)");
    body.text(": om zelf lagen te kiezen. Voeg ze toe met Kaartlagen > Laag toevoegen > WFS / OGC");
    body.text(" API - Features > Laden, of maak zelf een verbinding met ");
    body.element("code", site.landing()).text(" en versie OGC API - Features.").close("li");
    body.close("ul");
    body.element("h2", "Goed om te weten");
    body.open("ul");
    body.element(
        "li",
        "Grote lagen tonen hun percelen pas als u genoeg inzoomt; QGIS haalt enkel op wat in beeld"
            + " is.");
    body.element(
        "li",
        "Een laag met meer stijlen (geschiktheid per profiel, een indicator) wisselt u met een"
            + " rechtermuisklik > Stijlen.");
    body.open("li")
        .text("De laatste publicatie staat altijd op ")
        .element("code", site.base() + "/");
    body.text("; een project van /metingen/NAAM/qgis blijft bij die meting.").close("li");
    body.open("li")
        .text("Lagen van de dienst: maak in QGIS bij Extra > Opties > Authenticatie een");
    body.text(" basisauthenticatie met om het even welke gebruikersnaam en het token als");
    body.text(" wachtwoord, en haal het project op met dat token en met de id van die");
    body.text(" authenticatie: ");
    String address = site.url("/qgis/weefsel.qgz") + "?authcfg=abc1234";
    body.element("code", "curl -OJ -H 'Authorization: Bearer TOKEN' '" + address + "'");
    body.text(". Het token zelf staat nooit in het project.").close("li");
    body.close("ul");
    return HtmlFrame.page(site, "In QGIS", body);
  }
}
