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

/** NACE-BEL 2008 codes in the mix that is to be expected in each kind of place. */
final class Nace {
  private final Map<Situering, List<String>> codes = new EnumMap<>(Situering.class);

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
    for (Situering situering : Situering.values()) {
      int weight = Integer.parseInt(row.get(column(situering)));
      List<String> list = codes.computeIfAbsent(situering, s -> new ArrayList<>());
      for (int i = 0; i < weight; i++) {
        list.add(row.get("nace"));
      }
    }
  }

  private static String column(Situering situering) {
    return switch (situering) {
      case CENTRUM -> "centrum";
      case KERN, WOONPARK -> "kern";
      case LINT -> "lint";
      case BEDRIJVENTERREIN -> "park";
      case VOORZIENING -> "voorziening";
      case OPEN -> "open";
    };
  }

  String in(Situering situering, Chance chance) {
    return chance.oneOf(codes.get(situering));
  }
}
