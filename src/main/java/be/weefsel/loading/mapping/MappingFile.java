package be.weefsel.loading.mapping;

import be.weefsel.Refused;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Mapping;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a user's own mapping, and says where it is wrong. */
final class MappingFile {
  private static final Pattern LINE = Pattern.compile("line (\\d+), column");
  private final Path file;

  private MappingFile(Path file) {
    this.file = file;
  }

  static Mapping read(Path file, Layer layer) {
    MappingFile reader = new MappingFile(file);
    Mapping mapping = reader.parse();
    if (mapping == null) {
      throw reader.wrong("het bestand is leeg");
    }
    new MappingCheck(layer)
        .problem(mapping)
        .ifPresent(
            p -> {
              throw reader.wrong(p);
            });
    return mapping.name() == null ? reader.named(mapping) : mapping;
  }

  private Mapping named(Mapping m) {
    String name = file.getFileName().toString();
    return new Mapping(
        name,
        m.recognise(),
        m.layer(),
        m.columns(),
        m.geometry(),
        m.cell(),
        m.single(),
        m.only(),
        m.personal(),
        m.licence(),
        m.citation(),
        m.removed());
  }

  private Mapping parse() {
    try {
      return LayerCatalogue.yaml().readValue(file.toFile(), Mapping.class);
    } catch (UnrecognizedPropertyException e) {
      String known =
          e.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
      String name = e.getPropertyName();
      throw wrong(lineOf(name) + "'" + name + "' is hier onbekend; wel: " + known);
    } catch (JsonMappingException e) {
      if (e.getLocation() == null || e.getPath().isEmpty()) {
        throw wrong("het bestand is leeg of geen beschrijving in YAML");
      }
      String at =
          e.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .filter(name -> name != null)
              .collect(Collectors.joining(" → "));
      throw wrong(line(e) + "wat bij '" + at + "' staat is niet van de juiste soort");
    } catch (JsonProcessingException e) {
      throw wrong("dit is geen geldige YAML: " + problem(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new Refused("Het bestand " + file + " kan niet worden gelezen.", e);
    }
  }

  /** Where a key stands: the parser only misses it when it has read what is around it. */
  private String lineOf(String key) {
    Pattern here = Pattern.compile("(^|.*[\\s{,\"'])" + Pattern.quote(key) + "[\"']?\\s*:.*");
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (here.matcher(lines.get(i)).matches()) {
          return "regel " + (i + 1) + ": ";
        }
      }
      return "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String line(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "" : "regel " + at.getLineNr() + ": ";
  }

  /** The parser first says what it was reading, then what is wrong, each with its line. */
  private static String problem(String message) {
    Matcher line = LINE.matcher(message);
    String last = "";
    while (line.find()) {
      last = "regel " + line.group(1) + ", ";
    }
    return last
        + message
            .lines()
            .filter(l -> !l.startsWith(" ") && !l.startsWith("while "))
            .findFirst()
            .orElse("");
  }

  private Refused wrong(String what) {
    return new Refused("De beschrijving in " + file + " klopt niet: " + what + ".");
  }
}
