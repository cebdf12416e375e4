package be.weefsel.web.uitleg;

import be.weefsel.query.CriteriumUitleg;
import be.weefsel.query.Footnote;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.query.Uitleg;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;

/** The explanation of a perceel, for someone who must take a decision about it. */
final class ExplanationPage {
  private ExplanationPage() {}

  static Html of(Site site, Uitleg uitleg) {
    Html body = new Html();
    body.element(
        "p",
        "Elke score is een gewogen som. Per criterium staat hieronder wat gemeten is, waar dat"
            + " vandaan komt, hoe het op een schaal van 0 tot 1 valt, hoe zwaar het weegt en wat"
            + " het aan de score bijdraagt.");
    String item = site.url("/collections/geschiktheid/items/" + Links.segment(uitleg.id()));
    body.open("p").link(item + "?f=html", "Alle gegevens van dit perceel").text(" · ");
    body.link(site.url("/kaart#perceel=" + Links.segment(uitleg.id())), "Toon op de kaart");
    body.text(" · ").link(item + "/uitleg?f=csv", "CSV").text(" · ");
    body.link(item + "/uitleg?f=json", "JSON").close("p");
    for (ProfielUitleg profiel : uitleg.profielen()) {
      body.add(profiel(profiel));
    }
    body.element("p", Footnote.of(site.meting().peildatum(), uitleg), "class", "footnote");
    return HtmlFrame.page(site, "Uitleg voor perceel " + uitleg.capakey(), body);
  }

  private static Html profiel(ProfielUitleg p) {
    Html html = new Html().open("section");
    html.element("h2", p.titel() == null ? p.profiel() : p.titel());
    html.open("p", "class", "verdict");
    html.element("strong", p.oordeel() == null ? "geen oordeel" : p.oordeel());
    if (p.score() != null) {
      html.text(" · score " + Cells.number(p.score(), 3));
      html.text(" · klasse " + p.klasse() + (p.klasseNaam() == null ? "" : ": " + p.klasseNaam()));
    } else {
      html.text(" · geen score");
    }
    if (p.dekking() != null) {
      html.text(" · dekking " + p.dekking() + " %");
    }
    html.close("p");
    if (p.redenen() != null && !p.redenen().isBlank()) {
      html.element("p", "Reden: " + p.redenen());
    }
    if (p.vlaggen() != null) {
      html.element("p", "Aandachtspunten: " + p.vlaggen());
    }
    if (p.plaats() != null) {
      html.element("p", "Plaats: " + p.plaats().words());
      html.element(
          "p",
          "Meetkundig gemiddelde, waarin een 0 niet door de rest wordt goedgemaakt: "
              + Cells.number(p.meetkundig(), 3));
    }
    if (!p.criteria().isEmpty()) {
      html.add(table(p));
    }
    return html.close("section");
  }

  private static Html table(ProfielUitleg p) {
    Html html = new Html().open("div", "class", "scroll").open("table");
    html.head(
        "Criterium", "Gemeten", "Bewijs", "Bron", "Regel", "Op schaal 0–1", "Gewicht", "Bijdrage");
    html.open("tbody");
    for (CriteriumUitleg c : p.criteria()) {
      html.open("tr").element("th", c.titel(), "scope", "row", "title", c.criterium());
      html.element("td", measured(c)).element("td", c.bewijs()).element("td", c.bron());
      html.element("td", c.regel());
      number(html, Cells.number(c.genormaliseerd(), 3));
      number(html, c.gewicht() == null ? "" : c.gewicht() + " %");
      number(html, Cells.number(c.bijdrage(), 4)).close("tr");
    }
    html.close("tbody").open("tfoot").open("tr");
    html.element("th", "Som van de bijdragen", "scope", "row", "colspan", "7");
    number(html, p.score() == null ? "geen score" : Cells.number(p.som(), 4));
    return html.close("tr").close("tfoot").close("table").close("div");
  }

  private static String measured(CriteriumUitleg c) {
    if (c.waarde() == null && c.genormaliseerd() != null) {
      return c.reden();
    }
    if (c.waarde() == null) {
      return c.reden() == null ? "geen gegeven" : "geen gegeven: " + c.reden();
    }
    String unit = c.eenheid() == null ? "" : " " + c.eenheid();
    String reason = c.reden() == null ? "" : " (" + c.reden() + ")";
    return Cells.number(c.waarde(), 2) + unit + reason;
  }

  private static Html number(Html html, String text) {
    return html.element("td", text, "class", "number");
  }
}
