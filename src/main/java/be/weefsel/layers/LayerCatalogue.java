package be.weefsel.layers;

import be.weefsel.Refused;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layers that the folder {@code layers/} describes. */
public final class LayerCatalogue {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private final Map<String, Layer> layers = new TreeMap<>();

  private LayerCatalogue() {}

  /**
   * Reads all files of a folder.
   *
   * @throws Refused naming the file and what is wrong in it
   */
  public static LayerCatalogue read(Path folder) {
    LayerCatalogue catalogue = new LayerCatalogue();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Layer layer = readFile(file);
        catalogue.layers.put(layer.id(), layer);
      }
    } catch (IOException e) {
      throw new Refused("The folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
    return catalogue;
  }

  private static Layer readFile(Path file) {
    try {
      Layer layer = YAML.readValue(file.toFile(), Layer.class);
      if (!file.getFileName().toString().equals(layer.id() + ".yaml")) {
        throw new Refused(file + ": its id is '" + layer.id() + "'; it must be the file's name.");
      }
      return layer;
    } catch (IOException e) {
      throw new Refused(file + ": " + e.getMessage(), e);
    }
  }

  public static ObjectMapper yaml() {
    return YAML;
  }

  /** All layers, by id. */
  public List<Layer> all() {
    return new ArrayList<>(layers.values());
  }

  /** The layers that can be imported. */
  public List<Layer> datasets() {
    return layers.values().stream().filter(l -> l.imported().isPresent()).toList();
  }

  /** The layers that are served. */
  public List<Layer> served() {
    return layers.values().stream().filter(l -> l.served() != null).toList();
  }

  /** A layer that can be imported. */
  public Layer dataset(String id) {
    Layer layer = layers.get(id);
    if (layer == null || layer.imported().isEmpty()) {
      throw new Refused(
          "There is no dataset '"
              + id
              + "'. Known: "
              + datasets().stream().map(Layer::id).collect(Collectors.joining(", ")));
    }
    return layer;
  }
}
