package be.weefsel.web.qgis;

import be.weefsel.encoding.style.Qml;
import be.weefsel.encoding.style.Xml;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Footnote;
import be.weefsel.web.http.Credits;
import be.weefsel.web.http.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All layers of a meting as a project, and as a layer definition to add to another project. */
final class QgisProject {
  private final Site site;
  private final QgisTree tree;

  QgisProject(QgisSource source) {
    this.site = source.site();
    this.tree = new QgisTree(source);
  }

  /** The project, zipped as QGIS does. */
  byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("weefsel.qgs");
      // Otherwise the same project would have other bytes each time.
      entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(project().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The layer definition. */
  byte[] definition() {
    Xml xml = new Xml("<!DOCTYPE qgis-layer-definition>");
    xml.open("qlr").open("layer-tree-group", "name", "", "checked", "Qt::Checked");
    xml.open("layer-tree-group", "name", title(), "checked", "Qt::Checked", "expanded", "1");
    tree.write(xml);
    xml.close().close();
    tree.layers(xml, "maplayers");
    return xml.close().toString().getBytes(StandardCharsets.UTF_8);
  }

  private String project() {
    Xml xml = new Xml("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", "version", Qml.VERSION, "projectname", title()).element("title", title());
    QgisCrs.LAMBERT_72.write(xml, "projectCrs");
    xml.open("layer-tree-group");
    tree.write(xml);
    // The groups are by theme; what is drawn over what is another matter.
    xml.open("custom-order", "enabled", "1");
    tree.ids().forEach(id -> xml.element("item", id));
    xml.close().close();
    tree.layers(xml, "projectlayers");
    xml.open("properties").open("SpatialRefSys");
    xml.element("ProjectionsEnabled", "1", "type", "int").close().close();
    metadata(xml);
    view(xml);
    return xml.close().toString();
  }

  private String title() {
    return "Weefsel: " + site.meting().naam();
  }

  private void metadata(Xml xml) {
    List<PublishedLayer> layers = site.meting().layers();
    xml.open("projectMetadata").element("identifier", site.landing()).element("language", "nl");
    xml.element("title", title());
    xml.element(
        "abstract",
        Footnote.of(site.meting().peildatum())
            + "\nBronnen: "
            + String.join("; ", Credits.citations(layers))
            + "\nLicenties: "
            + String.join("; ", Credits.licences(layers)));
    xml.close();
  }

  /** The view begins with all that has a place. */
  private void view(Xml xml) {
    double[] all = PublishedLayer.bbox(site.meting().layers()).orElse(null);
    if (all == null) {
      return;
    }
    xml.open("ProjectViewSettings", "UseProjectScales", "0");
    xml.open(
        "DefaultViewExtent",
        "xmin",
        Double.toString(all[0]),
        "ymin",
        Double.toString(all[1]),
        "xmax",
        Double.toString(all[2]),
        "ymax",
        Double.toString(all[3]));
    QgisCrs.DEGREES.write(xml);
    xml.close().close();
  }
}
