package be.weefsel.web.features;

import be.weefsel.layers.Code;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The properties of a layer as JSON Schema, with what OGC API - Features, Part 5 adds. */
final class LayerSchema {
  static final String GEOMETRY = "geometry";
  private final Site site;
  private final PublishedLayer layer;
  private final SchemaKind kind;
  private final ObjectNode properties = Json.object();

  private LayerSchema(Site site, PublishedLayer layer, SchemaKind kind) {
    this.site = site;
    this.layer = layer;
    this.kind = kind;
  }

  static ObjectNode of(Site site, PublishedLayer layer, SchemaKind kind) {
    LayerSchema schema = new LayerSchema(site, layer, kind);
    schema.id();
    layer.properties().forEach(schema::property);
    if (layer.geometry() != GeometryType.NONE && kind != SchemaKind.SORTABLES) {
      schema.geometry();
    }
    ObjectNode document = Json.object();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", site.url(layer, "/" + kind.path()));
    document.put("type", "object").put("title", site.text(layer.title()));
    document.put("description", site.text(layer.description()));
    document.set("properties", schema.properties);
    return document.put("additionalProperties", false);
  }

  /** The member id of features, which filters and orders name like a property. */
  private void id() {
    ObjectNode node = add(SortParameter.ID, "Id", ColumnType.TEXT);
    if (kind == SchemaKind.SCHEMA) {
      node.put("x-ogc-role", "id");
    }
  }

  private void property(Property property) {
    if (property.name().equals(SortParameter.ID)) {
      return;
    }
    ObjectNode node = add(property.name(), site.text(property.title()), property.type());
    Ucum.code(property.unit()).ifPresent(code -> node.put("x-ogc-unit", code));
    if (property.unit() != null) {
      node.put("description", site.text(property.title()) + " (" + property.unit() + ")");
    }
    codes(node, property);
    String role = role(property.name());
    if (role != null && kind == SchemaKind.SCHEMA) {
      node.put("x-ogc-role", role);
    }
  }

  private ObjectNode add(String name, String title, ColumnType type) {
    ObjectNode node = properties.putObject(name).put("title", title);
    ApiParameters.type(node, type);
    if (kind == SchemaKind.SCHEMA) {
      node.put("readOnly", true);
    }
    return node.put("x-ogc-propertySeq", properties.size());
  }

  /** One date is a begin with an open end, as the parameter datetime takes it. */
  private String role(String name) {
    List<String> dates = layer.datetime() == null ? List.of() : layer.datetime();
    return switch (dates.indexOf(name)) {
      case 0 -> "primary-interval-start";
      case 1 -> "primary-interval-end";
      default -> null;
    };
  }

  private void codes(ObjectNode node, Property property) {
    if (property.codes().isEmpty()) {
      return;
    }
    boolean titled = property.codes().stream().anyMatch(c -> c.title() != null);
    ArrayNode values = node.putArray(titled ? "oneOf" : "enum");
    for (Code code : property.codes()) {
      ObjectNode choice = Json.object();
      if (property.type() == ColumnType.INTEGER) {
        choice.put("const", Long.parseLong(code.value()));
      } else {
        choice.put("const", code.value());
      }
      if (titled) {
        values.add(
            choice.put("title", code.title() == null ? code.value() : site.text(code.title())));
      } else {
        values.add(choice.get("const"));
      }
    }
  }

  private void geometry() {
    ObjectNode node = properties.putObject(GEOMETRY);
    node.put("title", "en".equals(site.language()) ? "Geometry" : "Geometrie");
    String type = layer.geometry() == GeometryType.ANY ? "any" : layer.geometry().geoJson();
    node.put("format", "geometry-" + type.toLowerCase(Locale.ROOT));
    if (kind == SchemaKind.SCHEMA) {
      node.put("x-ogc-role", "primary-geometry").put("readOnly", true);
    }
    node.put("x-ogc-propertySeq", properties.size());
  }
}
