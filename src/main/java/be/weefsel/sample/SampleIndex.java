package be.weefsel.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * datasets.csv of a sample: which dataset is read from which file, in an order that works, and the
 * day they describe. Whoever loads a sample reads this.
 *
 * @param files dataset → name of the file
 */
public record SampleIndex(LocalDate peildatum, Map<String, String> files) {
  static final String FILE = "datasets.csv";

  public static SampleIndex read(Path dir) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> files = new LinkedHashMap<>();
    LocalDate peildatum = null;
    try (Reader text = Files.newBufferedReader(dir.resolve(FILE))) {
      for (CSVRecord row : format.parse(text)) {
        files.put(row.get("dataset"), row.get("bestand"));
        peildatum = LocalDate.parse(row.get("peildatum"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleIndex(peildatum, files);
  }

  static void write(Path dir, List<Contents.Part> parts, Toestand toestand) {
    try (CsvFile file =
        new CsvFile(dir.resolve(FILE), CsvFile.COMMA, "", "dataset", "bestand", "peildatum")) {
      for (Contents.Part part : parts) {
        for (String dataset : part.datasets()) {
          file.add(dataset, part.file(), toestand.peildatum());
        }
      }
      file.finish();
    }
  }
}
