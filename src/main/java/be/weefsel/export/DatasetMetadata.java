package be.weefsel.export;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Source;
import be.weefsel.query.PublishedMeting;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a layer came from and what may be done with it, as schema.org says such things. */
final class DatasetMetadata {
  private DatasetMetadata() {}

  static String of(PublishedMeting meting, FeatureShape shape) {
    PublishedLayer layer = shape.layer();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@context", "https://schema.org").put("@type", "Dataset");
    node.put("name", layer.title().nl());
    if (layer.description() != null) {
      node.put("description", layer.description().nl());
    }
    node.put("version", meting.naam()).put("dateModified", String.valueOf(meting.closedAt()));
    node.put("temporalCoverage", meting.peildatum().toString());
    ArrayNode sources = node.putArray("isBasedOn");
    for (Source source : layer.sources()) {
      ObjectNode from = sources.addObject().put("@type", "Dataset").put("name", source.dataset());
      from.put("license", source.licence()).put("creditText", source.citation());
      from.put("temporalCoverage", String.valueOf(source.peildatum()));
      if (source.crsOperation() != null) {
        from.put("measurementTechnique", source.crsOperation());
      }
    }
    return node.toPrettyString();
  }
}
