package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Source;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Licences;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Where the data of a layer came from, and what everyone may know of how they were read. */
final class Sources {
  private Sources() {}

  static ArrayNode json(PublishedLayer layer) {
    ArrayNode all = Json.array();
    for (Source source : layer.sources()) {
      ObjectNode node = all.addObject().put("dataset", source.dataset());
      node.put("lading", source.lading());
      node.put("peildatum", String.valueOf(source.peildatum()));
      node.put("licentie", source.licence());
      node.put("bronvermelding", source.citation());
      node.put("crsOperatie", source.crsOperation());
      node.put("crsNauwkeurigheidMeter", source.crsAccuracy());
      if (source.loaded() != null) {
        report(node.putObject("verslag"), source.loaded());
      }
    }
    return all;
  }

  private static void report(ObjectNode node, Source.Loaded loaded) {
    node.put("geladen", String.valueOf(loaded.at())).put("sha256", loaded.checksum());
    node.put("gelezen", loaded.read()).put("aanvaard", loaded.accepted());
    node.put("hersteld", loaded.repaired()).put("geweigerd", loaded.rejected());
  }

  static Html table(PublishedLayer layer) {
    Html html = new Html().open("div", "class", "scroll").open("table");
    html.head(
        "Dataset",
        "Lading",
        "Peildatum",
        "Bronvermelding",
        "Licentie",
        "Omrekening naar CRS84",
        "Gelezen, aanvaard, hersteld, geweigerd");
    html.open("tbody");
    for (Source source : layer.sources()) {
      html.open("tr").element("th", source.dataset(), "scope", "row");
      html.element("td", Integer.toString(source.lading()), "class", "number");
      html.element("td", String.valueOf(source.peildatum())).element("td", source.citation());
      html.open("td");
      Optional<String> url = Licences.url(source.licence());
      if (url.isPresent()) {
        html.link(url.get(), source.licence());
      } else {
        html.text(source.licence());
      }
      html.close("td").element("td", crs(source));
      html.element("td", rows(source.loaded()), "class", "number").close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private static String crs(Source source) {
    String operation = source.crsOperation() == null ? "" : source.crsOperation();
    return source.crsAccuracy() == null
        ? operation
        : operation + " (± " + Cells.number(source.crsAccuracy(), 2) + " m)";
  }

  private static String rows(Source.Loaded l) {
    return l == null
        ? ""
        : l.read() + ", " + l.accepted() + ", " + l.repaired() + ", " + l.rejected();
  }
}
