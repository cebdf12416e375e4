package be.weefsel.web.features;

/** The three lists of what a feature has: all of it, what filters may name, what may order. */
enum SchemaKind {
  SCHEMA("schema", "Schema van", "The properties of a feature"),
  QUERYABLES("queryables", "Waarop u kunt filteren in", "What filters may name"),
  SORTABLES("sortables", "Waarop u kunt sorteren in", "What may put features in order");

  static final String MEDIA_TYPE = "application/schema+json";
  private final String path;
  private final String dutch;
  private final String title;

  SchemaKind(String path, String dutch, String title) {
    this.path = path;
    this.dutch = dutch;
    this.title = title;
  }

  /** The last segment of its address. */
  String path() {
    return path;
  }

  /** The relation of links to it. */
  String rel() {
    return "http://www.opengis.net/def/rel/ogc/1.0/" + path;
  }

  /** The beginning of the title of its page, before the title of the layer. */
  String dutch() {
    return dutch;
  }

  String title() {
    return title;
  }
}
