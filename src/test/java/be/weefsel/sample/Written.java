package be.weefsel.sample;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One small sample in a folder, with short ways to its rows. */
record Written(Path dir, SampleReport report) {

  static Written in(Path dir, int percelen) throws IOException {
    return new Written(dir, Sample.write(dir, percelen, 7));
  }

  List<Gpkg.Row> percelen() throws Exception {
    return Gpkg.rows(dir.resolve("percelen.gpkg"), "percelen", "CAPAKEY, NISCODE, OPPERVL");
  }

  List<Gpkg.Row> kernen() throws Exception {
    return Gpkg.rows(dir.resolve("kernen.gpkg"), "kernen", "kern, kerntype");
  }

  List<Gpkg.Row> gemeenten() throws Exception {
    return Gpkg.rows(dir.resolve("gemeenten.gpkg"), "gemeenten", "niscode");
  }

  List<Gpkg.Row> zones(String layer) throws Exception {
    return Gpkg.rows(dir.resolve("bestemmingszones.gpkg"), layer, "algplanid, svnaam, categorie");
  }

  List<CSVRecord> csv(String name, char delimiter) throws IOException {
    String text = Files.readString(dir.resolve(name), StandardCharsets.UTF_8);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    return format.parse(new StringReader(text.replace("\uFEFF", ""))).getRecords();
  }
}
