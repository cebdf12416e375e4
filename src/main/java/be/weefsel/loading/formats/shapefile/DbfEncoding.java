package be.weefsel.loading.formats.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the encoding of a .dbf: the user's, else the .cpg's, else its own, else by its texts. */
final class DbfEncoding {
  private DbfEncoding() {}

  static DbfText find(Path dbf, DbfHeader header, FileWindow in, Optional<Charset> asked)
      throws IOException {
    if (asked.isPresent()) {
      return new DbfText(
          asked.get(), Optional.of("tekst gelezen als " + asked.get() + ", opgegeven"));
    }
    Optional<String> cpg = cpg(dbf);
    Optional<Charset> stated =
        cpg.flatMap(Encodings::named).or(() -> Encodings.ofLanguage(header.language()));
    if (stated.isPresent()) {
      return new DbfText(stated.get(), Optional.empty());
    }
    String silent = cpg.map(n -> "de .cpg zegt '" + n + "'").orElse("niet vermeld");
    Utf8Evidence evidence = evidence(header, in);
    if (evidence.isAscii()) {
      return new DbfText(StandardCharsets.UTF_8, Optional.empty());
    }
    Charset found = evidence.isUtf8() ? StandardCharsets.UTF_8 : Encodings.WINDOWS;
    return new DbfText(found, Optional.of("tekst gelezen als " + found + ", " + silent));
  }

  private static Optional<String> cpg(Path dbf) throws IOException {
    Optional<Path> file = Siblings.find(dbf, ".cpg");
    if (file.isEmpty() || Files.size(file.get()) > 1000) {
      return Optional.empty();
    }
    return Optional.of(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8))
        .map(t -> t.replace("\ufeff", "").strip())
        .filter(t -> !t.isEmpty());
  }

  private static Utf8Evidence evidence(DbfHeader header, FileWindow in) throws IOException {
    Utf8Evidence evidence = new Utf8Evidence();
    List<DbfField> texts = header.fields().stream().filter(f -> f.type() == 'C').toList();
    header.fields().forEach(f -> evidence.add(f.name(), 0, f.name().length));
    for (long row = 0; row < header.rows() && !evidence.isDecided() && !texts.isEmpty(); row++) {
      int at = in.at(header.offset(row), header.width());
      for (DbfField text : texts) {
        evidence.add(in.bytes(), at + text.offset(), at + text.offset() + text.length());
      }
    }
    return evidence;
  }
}
