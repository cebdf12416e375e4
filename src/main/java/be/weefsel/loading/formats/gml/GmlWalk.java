package be.weefsel.loading.formats.gml;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;

/**
 * Goes through the features of a file, whatever wraps them: {@code featureMember}, {@code
 * featureMembers}, {@code member}, collections inside collections, or one feature alone.
 */
final class GmlWalk {
  private static final int DEEPEST = 8;
  private final GmlCursor cursor;
  private final Visitor visitor;
  private boolean members;

  /** Sees the cursor at the start of each feature; need not read it. */
  @FunctionalInterface
  interface Visitor {
    void feature(GmlCursor cursor);
  }

  private GmlWalk(GmlCursor cursor, Visitor visitor) {
    this.cursor = cursor;
    this.visitor = visitor;
  }

  static void walk(Path file, Visitor visitor) {
    try (GmlCursor cursor = new GmlCursor(file)) {
      new GmlWalk(cursor, visitor).root();
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  private void root() {
    cursor.child(0);
    String name = cursor.name();
    mustBeData();
    boolean collection = name.toLowerCase(Locale.ROOT).matches(".*(collection|dataset).*");
    if (!collection && (cursor.attribute("id") != null || cursor.attribute("fid") != null)) {
      feature();
    } else {
      collection(1);
      if (!collection && !members) {
        throw cursor.refused(
            "dit is XML, maar geen GML met objecten (het hoofdelement is <" + name + ">)");
      }
    }
    // What stands after the root must be nothing.
    while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
      continue;
    }
  }

  /** Inside a file only these names: a feature may be a collection of something else. */
  private boolean isCollection() {
    String name = cursor.name();
    return name.endsWith("FeatureCollection") || name.equals("SpatialDataSet");
  }

  private void collection(int depth) {
    if (depth > DEEPEST) {
      throw cursor.refused("verzamelingen zijn te diep in elkaar genest");
    }
    while (cursor.child(depth)) {
      mustBeData();
      String name = cursor.name().toLowerCase(Locale.ROOT);
      if (name.endsWith("member") || name.endsWith("members")) {
        members = true;
        while (cursor.child(depth + 1)) {
          member(depth + 2);
        }
      } else if (isCollection()) {
        collection(depth + 1);
      }
    }
  }

  private void member(int depth) {
    mustBeData();
    if (isCollection()) {
      collection(depth);
    } else {
      feature();
    }
  }

  private void feature() {
    int depth = cursor.depth();
    cursor.srs().clear();
    visitor.feature(cursor);
    cursor.finish(depth);
  }

  /** Services answer errors with XML too, also halfway. */
  private void mustBeData() {
    switch (cursor.name()) {
      case "ExceptionReport", "ServiceExceptionReport", "truncatedResponse" ->
          throw cursor.refused(
              "de dienst antwoordde met een fout in plaats van met (alle) gegevens: "
                  + new ServiceError(cursor).text());
      case "html", "HTML" ->
          throw cursor.refused(
              "dit is een webpagina (HTML), geen GML. Haal het bestand opnieuw op");
      default -> {}
    }
  }
}
