package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A zip with files of the other formats. */
public final class ZipFormat implements Format {
  private final UnpackLimits limits;

  public ZipFormat() {
    this(UnpackLimits.STANDARD);
  }

  ZipFormat(UnpackLimits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "een zip met zulke bestanden";
  }

  @Override
  public List<String> endings() {
    return List.of(".zip");
  }

  @Override
  public boolean recognises(Path file, String head) {
    // The second is a zip without anything in it.
    return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
  }

  @Override
  public void open(Path file, Opening opening) {
    int depth = opening.unpacking().enter(file.toFile().length());
    try {
      if (depth > limits.depth()) {
        throw new Refused(
            file.getFileName()
                + " is een zip in een zip in een zip; pak de buitenste zelf uit en geef wat erin"
                + " zit.");
      }
      TempFolder folder = TempFolder.create();
      opening.closeLater(folder);
      Unpacker unpacker =
          new Unpacker(file, limits, opening.unpacking(), folder.path(), folder.free());
      new ZipEntries(file, limits)
          .unpack(unpacker, folder, opening.endings())
          .forEach(opening::open);
    } catch (IOException e) {
      throw new Refused(
          file.getFileName()
              + " is geen leesbare zip, of is beschadigd of afgebroken ("
              + e.getMessage()
              + "); haal het bestand opnieuw op.",
          e);
    } finally {
      opening.unpacking().leave();
    }
  }
}
