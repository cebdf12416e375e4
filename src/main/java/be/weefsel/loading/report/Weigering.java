package be.weefsel.loading.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What a reject code means, for the owner of the data.
 *
 * @param uitleg one sentence
 * @param doe what to do about it
 */
public record Weigering(String uitleg, String doe) {
  private static final Weigering OTHER =
      new Weigering(
          "De rij voldoet niet aan een regel; de reden staat bij elk voorbeeld.",
          "Verbeter de rij in de bron.");
  private static final Map<String, Weigering> ALL = read();

  /** The meaning of a code, in general words where it is not listed. */
  public static Weigering of(String code) {
    return ALL.getOrDefault(code, OTHER);
  }

  /** Whether a code has words of its own. */
  public static boolean isListed(String code) {
    return ALL.containsKey(code);
  }

  private static Map<String, Weigering> read() {
    try (InputStream in = Weigering.class.getResourceAsStream("weigeringen.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
