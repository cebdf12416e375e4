package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The features of one type in a GML file. */
final class GmlSource implements RowSource {
  private final Path file;
  private final GmlLayer layer;

  GmlSource(Path file, GmlLayer layer) {
    this.file = file;
    this.layer = layer;
  }

  @Override
  public String name() {
    return file.getFileName() + ", laag " + layer.name();
  }

  @Override
  public String layer() {
    return layer.name();
  }

  @Override
  public List<String> columns() {
    return List.copyOf(layer.columns());
  }

  @Override
  public boolean hasGeometry() {
    return true;
  }

  @Override
  public Optional<String> declaredCrs() {
    return layer.srs().map(SrsName::declared);
  }

  @Override
  public long size() {
    return layer.count();
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    GmlRow row = new GmlRow(wanted, layer.srs().map(SrsName::northFirst).orElse(false));
    GmlWalk.walk(
        file,
        cursor -> {
          if (cursor.name().equals(layer.name())) {
            row.read(cursor);
            visitor.row(row);
          }
        });
  }
}
