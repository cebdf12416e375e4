package be.weefsel.web.uitleg;

import be.weefsel.query.CriteriumUitleg;
import be.weefsel.query.Footnote;
import be.weefsel.query.Plaats;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.query.Uitleg;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The explanation of a perceel as JSON. */
final class ExplanationDocument {
  private ExplanationDocument() {}

  static ObjectNode of(Site site, Uitleg uitleg) {
    ObjectNode document = Json.object();
    document.put("id", uitleg.id()).put("capakey", uitleg.capakey());
    document.put("meting", site.meting().naam());
    document.put("peildatum", site.meting().peildatum().toString());
    document.put("methode", site.meting().methode());
    ArrayNode profielen = document.putArray("profielen");
    for (ProfielUitleg profiel : uitleg.profielen()) {
      profielen.add(profiel(profiel));
    }
    document.set("nietGetoetst", Json.array(Footnote.notTested(uitleg).toArray(String[]::new)));
    document.put("voetnoot", Footnote.of(site.meting().peildatum(), uitleg));
    String url =
        site.url("/collections/geschiktheid/items/" + Links.segment(uitleg.id()) + "/uitleg");
    List<Format> offered = List.of(Format.JSON, Format.CSV, Format.HTML);
    document.set(
        "links", Json.links(Links.selfAndAlternates(url, Map.of(), Format.JSON, offered, false)));
    return document;
  }

  private static ObjectNode profiel(ProfielUitleg p) {
    ObjectNode node = Json.object();
    node.put("profiel", p.profiel()).put("titel", p.titel()).put("score", p.score());
    node.put("dekking", p.dekking()).put("klasse", p.klasse()).put("klasseNaam", p.klasseNaam());
    node.put("oordeel", p.oordeel()).put("redenen", p.redenen()).put("vlaggen", p.vlaggen());
    node.put("meetkundig", p.meetkundig());
    if (p.plaats() != null) {
      node.set("plaats", plaats(p.plaats()));
    }
    ArrayNode criteria = node.putArray("criteria");
    for (CriteriumUitleg c : p.criteria()) {
      ObjectNode line = criteria.addObject();
      line.put("criterium", c.criterium()).put("titel", c.titel());
      line.put("waarde", c.waarde()).put("eenheid", c.eenheid());
      line.put("bewijs", c.bewijs()).put("bron", c.bron());
      line.put("genormaliseerd", c.genormaliseerd()).put("regel", c.regel());
      line.put("gewicht", c.gewicht());
      line.put("bijdrage", c.bijdrage()).put("reden", c.reden());
    }
    return node.put("somBijdragen", p.score() == null ? null : Double.valueOf(p.som()));
  }

  private static ObjectNode plaats(Plaats plaats) {
    ObjectNode node = Json.object();
    node.put("percentiel", plaats.percentiel());
    node.put("laagst", plaats.laagst()).put("hoogst", plaats.hoogst());
    node.set("kern", rang(plaats.kern()));
    node.set("gemeente", rang(plaats.gemeente()));
    return node.put("onvast", plaats.onvast()).put("inWoorden", plaats.words());
  }

  private static ObjectNode rang(Plaats.Rang rang) {
    return rang == null
        ? null
        : Json.object()
            .put("plaats", rang.plaats())
            .put("van", rang.van())
            .put("best", rang.best())
            .put("slechtst", rang.slechtst());
  }
}
