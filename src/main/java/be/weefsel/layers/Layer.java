package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of {@code layers/}: how a layer is imported, served and described.
 *
 * @param id plural, as users see it: percelen
 * @param as the working name in SQL, singular: perceel
 * @param dataset null for a layer that is computed
 * @param served null for a dataset that is not served
 * @param audience who may see it; its view stands in {@code sql/views}, or in {@code
 *     sql/views/dienst}
 */
public record Layer(
    String id,
    String as,
    Text title,
    Text description,
    @JsonProperty("import") Dataset dataset,
    @JsonProperty("serve") Served served,
    Audience audience) {
  public Layer {
    audience = audience == null ? Audience.PUBLIEK : audience;
  }

  public Optional<Dataset> imported() {
    return Optional.ofNullable(dataset);
  }

  /** The properties that the file itself describes, in its order. */
  public List<Property> properties(ObjectMapper mapper) {
    List<Property> all = new ArrayList<>();
    for (JsonNode node : served.properties()) {
      all.add(
          node.isTextual() ? ofColumn(node.asText()) : mapper.convertValue(node, Property.class));
    }
    return all;
  }

  private Property ofColumn(String name) {
    Column column =
        imported()
            .flatMap(d -> d.column(name))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "layers/" + id + ".yaml serves '" + name + "', which it does not import"));
    boolean coded = column.codes() != null && !column.multiple();
    List<Code> codes = coded ? column.codes().stream().map(Code::of).toList() : List.of();
    return new Property(column.name(), column.type(), column.title(), column.unit(), codes);
  }
}
