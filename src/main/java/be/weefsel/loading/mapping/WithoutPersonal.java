package be.weefsel.loading.mapping;

import be.weefsel.layers.Dataset;
import be.weefsel.layers.Glob;
import be.weefsel.layers.Mapping;
import be.weefsel.layers.PersonalNames;
import be.weefsel.loading.rows.HiddenColumns;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowSource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source without its columns of personal data: what is not read cannot leak. */
public final class WithoutPersonal extends HiddenColumns {
  private final List<String> dropped;
  private final Predicate<String> personal;

  private WithoutPersonal(RowSource source, Predicate<String> personal) {
    super(source, personal);
    this.personal = personal;
    this.dropped = source.columns().stream().filter(personal).toList();
  }

  /** The source without what the dataset or the mapping calls personal. */
  public static RowSource of(Dataset dataset, Mapping mapping, RowSource source) {
    PersonalNames names = PersonalNames.of(dataset, mapping);
    // Where a format shortens names.
    Set<String> shortened =
        Stream.concat(dataset.personal().stream(), mapping.personal().stream())
            .filter(name -> !Glob.is(name))
            .flatMap(name -> source.column(name).stream())
            .collect(Collectors.toSet());
    return new WithoutPersonal(source, column -> shortened.contains(column) || names.fits(column));
  }

  /** The columns that were dropped from a source, as it spells them. */
  public static List<String> dropped(RowSource source) {
    return source instanceof WithoutPersonal w ? w.dropped : List.of();
  }

  @Override
  protected void strip(ObjectNode original) {
    super.strip(original);
    original.properties().forEach(e -> e.setValue(stripped(e.getValue())));
    if (!dropped.isEmpty()) {
      // A row that could not be cut into fields has a name in it somewhere.
      original.remove(Originals.TEXT);
    }
  }

  /** An object inside a property of GeoJSON is kept as its text. */
  private JsonNode stripped(JsonNode value) {
    if (!value.isTextual() || !value.textValue().matches("(?s)\\s*[{\\[].*")) {
      return value;
    }
    try {
      JsonNode inside = Originals.JSON.readTree(value.textValue());
      return prune(inside) ? TextNode.valueOf(inside.toString()) : value;
    } catch (JsonProcessingException e) {
      return value;
    }
  }

  private boolean prune(JsonNode node) {
    boolean pruned = node instanceof ObjectNode o && o.properties().removeIf(this::isPersonal);
    for (JsonNode child : node) {
      pruned |= prune(child);
    }
    return pruned;
  }

  private boolean isPersonal(Map.Entry<String, JsonNode> property) {
    return personal.test(property.getKey());
  }
}
