package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits a file of {@code sql/} into its description (the comments in front, YAML) and its SQL. */
final class SqlFileReader {
  private SqlFileReader() {}

  /**
   * Reads and checks one file.
   *
   * @throws Refused naming the file and the key that is wrong
   */
  static SqlFile read(SqlFile.Kind kind, String name, String text) {
    String file = "sql/" + kind.folder + "/" + name;
    List<String> lines = text.lines().toList();
    List<String> yaml = new ArrayList<>();
    while (yaml.size() < lines.size() && lines.get(yaml.size()).startsWith("--")) {
      yaml.add(lines.get(yaml.size()).substring(2).replaceFirst("^ ", ""));
    }
    String body =
        lines.stream()
            .skip(yaml.size())
            .collect(Collectors.joining("\n"))
            .strip()
            .replaceFirst(";\\s*$", "");
    SqlFile read = new SqlFile(kind, body, header(file, String.join("\n", yaml)));
    check(file, name, read);
    return read;
  }

  private static SqlFile.Header header(String file, String yaml) {
    try {
      SqlFile.Header header = LayerCatalogue.yaml().readValue(yaml, SqlFile.Header.class);
      if (header == null || header.id() == null) {
        throw new Refused(file + " must begin with '-- id: …'");
      }
      return header;
    } catch (JsonProcessingException e) {
      throw new Refused(file + ", its description: " + e.getOriginalMessage(), e);
    }
  }

  private static void check(String file, String name, SqlFile read) {
    SqlFile.Header h = read.header();
    require(file, name.equals(h.id() + ".sql"), "id must be the file's name");
    require(
        file,
        h.id().matches("[a-z][a-z0-9_]{0,39}"),
        "id: 1 to 40 of a-z, 0-9 and _, a letter first");
    require(
        file,
        h.general().isEmpty() || read.piece() == SqlFile.Piece.WHOLE,
        "general: cells add up over the whole, so a file with it has no piece");
    if (read.kind() == SqlFile.Kind.CRITERION) {
      require(file, h.title() != null, "title is missing");
      require(file, h.normalise() != null, "normalise is missing");
      require(file, h.noRow() != null, "no_row is missing: missing, worst, or a value");
      Normalisation.of(file, h.normalise());
    }
    if (read.kind() == SqlFile.Kind.EXCLUSION) {
      require(file, h.code() != null && h.title() != null, "code or title is missing");
      require(
          file,
          h.effect() == null || Exclusions.EFFECTS.contains(h.effect()),
          "effect must be one of " + String.join(", ", Exclusions.EFFECTS));
    }
    if (read.kind() == SqlFile.Kind.INDICATOR) {
      require(file, !h.gives().isEmpty(), "gives is missing");
      for (SqlFile.Indicator i : h.gives()) {
        require(
            file,
            Disclosure.PROTECTED.contains(i.protects()),
            i.id() + ", protects: one of " + Disclosure.PROTECTED);
      }
    }
  }

  private static void require(String file, boolean holds, String otherwise) {
    if (!holds) {
      throw new Refused(file + ": " + otherwise);
    }
  }
}
