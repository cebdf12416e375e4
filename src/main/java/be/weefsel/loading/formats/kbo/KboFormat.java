package be.weefsel.loading.formats.kbo;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The zip of KBO Open Data: many tables, of which the vestigingen are read as one. */
public final class KboFormat implements Format {
  @Override
  public String name() {
    return "het volledige uittreksel van KBO Open Data (.zip)";
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public boolean recognises(Path file, String head) {
    if (!head.startsWith("PK\u0003\u0004")) {
      return false;
    }
    try (KboZip zip = KboZip.open(file)) {
      return zip.isExtract() || zip.isUpdate();
    } catch (IOException e) {
      // a damaged zip is for the format of zips to refuse
      return false;
    }
  }

  @Override
  public void open(Path file, Opening opening) {
    try (KboZip zip = KboZip.open(file)) {
      if (!zip.isExtract()) {
        throw new Refused(
            file.getFileName()
                + " is een update van KBO Open Data: alleen wat sinds de vorige veranderde. Haal het"
                + " volledige uittreksel op (Full).");
      }
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
    KboSource source = new KboSource(file);
    opening.closeLater(source);
    opening.add(source);
  }
}
