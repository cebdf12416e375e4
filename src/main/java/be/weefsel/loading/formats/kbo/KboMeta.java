package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.RowRejected;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What meta.csv says of the extract: which day it shows, and its number. */
final class KboMeta {
  private KboMeta() {}

  /** A note for the report. */
  static String note(KboZip zip) throws IOException {
    Map<String, String> values = new HashMap<>();
    if (zip.has(KboZip.META)) {
      zip.read(
          KboZip.META,
          List.of("Variable", "Value"),
          row -> {
            try {
              values.putIfAbsent(String.valueOf(row.value(0)), String.valueOf(row.value(1)));
            } catch (RowRejected e) {
              // a line that cannot be read says nothing; what matters is whether the date is there
              values.putIfAbsent("", e.reason());
            }
          });
    }
    String date = values.get("SnapshotDate");
    return date == null
        ? "Het uittreksel zegt niet van welke dag het is (SnapshotDate in meta.csv)."
        : "Stand van %s volgens meta.csv (uittreksel %s, %s). Dat is de juiste --peildatum, en de licentie vraagt die datum te vermelden."
            .formatted(
                date,
                values.getOrDefault("ExtractNumber", "zonder nummer"),
                values.getOrDefault("ExtractType", "soort onbekend"));
  }
}
