package be.weefsel.web.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An OpenAPI 3.0 document that grows part by part, and refers to nothing outside itself. */
public final class OpenApi {
  public static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";
  private final ObjectNode document = Json.object().put("openapi", "3.0.3");
  private final ObjectNode paths;
  private final ObjectNode parameters;
  private final ObjectNode schemas;

  /** A document without paths; the server is the landing page without a slash at its end. */
  public OpenApi(String title, String description, String server) {
    ObjectNode info = document.putObject("info").put("title", title);
    info.put("description", description).put("version", Build.VERSION);
    document.putArray("servers").addObject().put("url", server);
    paths = document.putObject("paths");
    ObjectNode components = document.putObject("components");
    parameters = components.putObject("parameters");
    schemas = components.putObject("schemas");
  }

  public ObjectNode document() {
    return document;
  }

  /** The schemas by name; those that answers name must be put here. */
  public ObjectNode schemas() {
    return schemas;
  }

  /** Adds a parameter of queries under its own name, and gives its schema, still empty. */
  public ObjectNode queryParameter(String name, String description) {
    return queryParameter(name, name, description);
  }

  /** Adds a parameter of queries, and gives its schema, still empty. */
  public ObjectNode queryParameter(String component, String name, String description) {
    return query(parameters.putObject(component), name, description);
  }

  private static ObjectNode query(ObjectNode parameter, String name, String description) {
    parameter.put("name", name).put("in", "query").put("description", description);
    parameter.put("required", false).put("style", "form").put("explode", false);
    return parameter.putObject("schema");
  }

  /** Adds a parameter that stands in a path, and gives its schema, still empty. */
  public ObjectNode pathParameter(String name, String description) {
    ObjectNode parameter = parameters.putObject(name);
    parameter.put("name", name).put("in", "path").put("required", true);
    return parameter.put("description", description).putObject("schema");
  }

  /** A path that is read as JSON or as a page. */
  public void document(String path, String operation, String summary) {
    get(path, operation, summary)
        .parameters("f-document")
        .answer("application/json", "Document")
        .answer("text/html", null);
  }

  public Operation get(String path, String id, String summary) {
    return operation("get", path, id, summary);
  }

  public Operation post(String path, String id, String summary) {
    return operation("post", path, id, summary);
  }

  private Operation operation(String method, String path, String id, String summary) {
    ObjectNode node = paths.withObjectProperty(path).putObject(method);
    node.put("operationId", id).put("summary", summary);
    ObjectNode responses = node.putObject("responses");
    responses.putObject("200").put("description", summary).putObject("content");
    problem(responses, "400", "A parameter cannot be used as it is");
    if (path.contains("{") || path.contains("/collections/")) {
      problem(responses, "404", "There is no such thing here");
    }
    return new Operation(node);
  }

  private static void problem(ObjectNode responses, String status, String description) {
    ObjectNode content = responses.putObject(status).put("description", description);
    ref(content.putObject("content").putObject("application/problem+json"), "schema", "Problem");
  }

  private static void ref(ObjectNode node, String member, String schema) {
    node.putObject(member).put("$ref", "#/components/schemas/" + schema);
  }

  /** One method of one path. */
  public static final class Operation {
    private final ObjectNode node;

    private Operation(ObjectNode node) {
      this.node = node;
    }

    /** Adds parameters by the names of their components. */
    public Operation parameters(String... names) {
      ArrayNode all = node.withArrayProperty("parameters");
      for (String name : names) {
        all.addObject().put("$ref", "#/components/parameters/" + name);
      }
      return this;
    }

    /** Adds a parameter of queries that this operation alone has, and gives its schema. */
    public ObjectNode queryParameter(String name, String description) {
      return query(node.withArrayProperty("parameters").addObject(), name, description);
    }

    /**
     * Adds a form of the answer.
     *
     * @param schema the name of its schema; null for text
     */
    public Operation answer(String mediaType, String schema) {
      type(((ObjectNode) node.at("/responses/200/content")).putObject(mediaType), schema);
      return this;
    }

    /** Says that the answer may be that there is nothing. */
    public Operation empty(String description) {
      ((ObjectNode) node.get("responses")).putObject("204").put("description", description);
      return this;
    }

    /** Adds a form of what is sent. */
    public Operation body(String mediaType, String schema) {
      ObjectNode body = node.withObjectProperty("requestBody").put("required", true);
      type(body.withObjectProperty("content").putObject(mediaType), schema);
      return this;
    }

    private static void type(ObjectNode type, String schema) {
      if (schema == null) {
        type.putObject("schema").put("type", "string");
      } else {
        ref(type, "schema", schema);
      }
    }
  }
}
