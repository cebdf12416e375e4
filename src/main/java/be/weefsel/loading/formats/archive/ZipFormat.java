package be.weefsel.loading.formats.archive;

import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A zip with files of the other formats. */
public final class ZipFormat implements Format {
  @Override
  public String name() {
    return "een zip met zulke bestanden";
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.startsWith("PK\u0003\u0004");
  }

  @Override
  public void open(Path file, Opening opening) {
    Unzipped folder = Unzipped.of(file, opening.endings());
    opening.closeLater(folder);
    folder.files().forEach(opening::open);
  }
}
