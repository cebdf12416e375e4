package be.weefsel.loading.formats.gml;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import be.weefsel.loading.xml.XmlText;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** GML of any version, also as a web feature service sends it. Each feature type is a layer. */
public final class GmlFormat implements Format {
  private static final Pattern XML =
      Pattern.compile("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\\s\u0000]*<");
  private static final Pattern HTML =
      Pattern.compile("^(?:\u00ef\u00bb\u00bf)?\\s*<(!doctype\\s+)?html", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "GML (.gml)";
  }

  @Override
  public List<String> endings() {
    // Not .xml: in archives that is metadata.
    return List.of(".gml");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return XML.matcher(head).find();
  }

  @Override
  public void open(Path file, Opening opening) {
    if (HTML.matcher(XmlText.head(file)).find()) {
      throw new Refused(
          file.getFileName() + " is een webpagina (HTML), geen GML. Haal het bestand opnieuw op.");
    }
    GmlOverview.of(file).forEach(layer -> opening.add(new GmlSource(file, layer)));
  }
}
