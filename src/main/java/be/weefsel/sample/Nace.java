package be.weefsel.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** NACE-BEL 2008 codes in the mix that is to be expected in each kind of building. */
final class Nace {
  private final Map<Gebruik, List<Activiteit>> activiteiten = new EnumMap<>(Gebruik.class);

  /** An activity, how many of a hundred are of a natural person, and the jobs of a large one. */
  record Activiteit(String nace, int persoon, int banen) {

    /** Registered at an address where nobody works. */
    boolean papier() {
      return banen == 0;
    }
  }

  Nace() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader table =
        new InputStreamReader(Nace.class.getResourceAsStream("nace.csv"), StandardCharsets.UTF_8)) {
      format.parse(table).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CSVRecord row) {
    Activiteit activiteit =
        new Activiteit(
            row.get("nace"),
            Integer.parseInt(row.get("persoon")),
            Integer.parseInt(row.get("banen")));
    for (Gebruik gebruik : Gebruik.values()) {
      if (gebruik != Gebruik.ONBEBOUWD) {
        int weight = Integer.parseInt(row.get(column(gebruik)));
        List<Activiteit> list = activiteiten.computeIfAbsent(gebruik, s -> new ArrayList<>());
        for (int i = 0; i < weight; i++) {
          list.add(activiteit);
        }
      }
    }
  }

  private static String column(Gebruik gebruik) {
    return switch (gebruik) {
      case HANDELSHUIS -> "handelshuis";
      case WERKPLAATS -> "werkplaats";
      case BEDRIJF -> "park";
      case VOORZIENING -> "voorziening";
      case SPORT -> "sport";
      case BOERDERIJ -> "boerderij";
      default -> "thuis";
    };
  }

  Activiteit in(Gebruik gebruik, Chance chance) {
    return chance.oneOf(activiteiten.get(gebruik));
  }
}
