package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A shapefile, of which any file stands for all; or a .dbf alone. */
public final class ShapefileFormat implements Format {
  // In the head of .shp and .shx alike, big-endian.
  private static final String HEAD = "\u0000\u0000\u0027\n";

  /** What lies beside a shapefile and says nothing of its own: indexes, metadata, QGIS's CRS. */
  private static final List<String> BESIDE =
      List.of(
          ".shx",
          ".prj",
          ".cpg",
          ".qpj",
          ".sbn",
          ".sbx",
          ".qix",
          ".fbn",
          ".fbx",
          ".ain",
          ".aih",
          ".atx",
          ".ixs",
          ".mxs",
          ".shp.xml",
          ".qmd",
          ".qml");

  @Override
  public String name() {
    return "shapefile (.shp met .shx, .dbf en .prj)";
  }

  @Override
  public List<String> endings() {
    return List.of(".shp", ".shx", ".dbf", ".prj", ".cpg");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.startsWith(HEAD)
        || FileNames.endsLike(file, endings())
        || FileNames.endsLike(file, BESIDE) && whole(file).isPresent();
  }

  @Override
  public void open(Path file, Opening opening) {
    if (FileNames.endsLike(file, List.of(".dbf"))) {
      Optional<Path> shp = Siblings.find(file, ".shp");
      shp.ifPresentOrElse(
          opening::open, () -> opening.add(source(null, Optional.empty(), file, opening)));
    } else if (FileNames.endsLike(file, BESIDE)) {
      openWhole(file, opening);
    } else {
      Path dbf = Siblings.find(file, ".dbf").orElseThrow(() -> withoutDbf(file));
      opening.add(source(file, Siblings.find(file, ".shx"), dbf, opening));
    }
  }

  /** A .prj or .cpg may go with anything, but a .shx tells that a .shp was forgotten. */
  private static void openWhole(Path part, Opening opening) {
    Optional<Path> whole = whole(part);
    if (whole.isEmpty() && FileNames.endsLike(part, List.of(".shx"))) {
      throw alone(part);
    }
    whole.ifPresent(opening::open);
  }

  private static ShapefileSource source(Path shp, Optional<Path> shx, Path dbf, Opening opening) {
    return new ShapefileSource(new Shapefile(shp, shx, dbf), opening.encoding());
  }

  /** The .shp that a file goes with, else the .dbf. */
  private static Optional<Path> whole(Path file) {
    Path plain =
        FileNames.endsLike(file, List.of(".shp.xml"))
            ? file.resolveSibling(FileNames.stem(file))
            : file;
    return Siblings.find(plain, ".shp").or(() -> Siblings.find(plain, ".dbf"));
  }

  private static Refused withoutDbf(Path shp) {
    return new Refused(
        "Bij "
            + shp.getFileName()
            + " ontbreekt de .dbf met de gegevens van de rijen. Lever .shp, .shx, .dbf en .prj samen"
            + " (in één map, of in één zip).");
  }

  private static Refused alone(Path file) {
    return new Refused(
        file.getFileName()
            + " is een deel van een shapefile, maar de .shp en de .dbf ontbreken. Lever .shp, .shx,"
            + " .dbf en .prj samen (in één map, of in één zip).");
  }
}
