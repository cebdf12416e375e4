package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A FlatGeobuf file; it holds one layer. */
public final class FlatGeobufFormat implements Format {
  private static final int VERSION = 3;

  @Override
  public String name() {
    return "FlatGeobuf (.fgb)";
  }

  @Override
  public List<String> endings() {
    return List.of(".fgb");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.length() >= 8 && head.startsWith("fgb") && head.startsWith("fgb", 4);
  }

  @Override
  public void open(Path file, Opening opening) {
    opening.add(new FlatGeobufSource(file));
  }

  static void mustBeOurs(Path file, byte[] magic) {
    if (magic[3] != VERSION) {
      throw new Refused(
          file.getFileName()
              + " is FlatGeobuf van versie "
              + magic[3]
              + "; gelezen wordt versie "
              + VERSION
              + ". Zet het om met een recente ogr2ogr -f FlatGeobuf.");
    }
  }
}
