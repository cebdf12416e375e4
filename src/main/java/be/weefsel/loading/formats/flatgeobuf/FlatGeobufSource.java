package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;

/** The features of a FlatGeobuf, in their order in the file. */
final class FlatGeobufSource implements RowSource {
  private static final Pattern NAME_IN_WKT = Pattern.compile("(?s)^\\w+\\[\"([^\"]*)\".*");
  private final Path file;
  private final FgbColumns columns;
  private final String layer;
  private final String crs;
  private final int type;
  private final long size;

  FlatGeobufSource(Path file) {
    this.file = file;
    try (FgbFile open = new FgbFile(file)) {
      String named = FgbColumns.plain(open.header().name());
      this.layer = named.isEmpty() ? FileNames.stem(file) : named;
      this.crs = crs(open.header().crs());
      this.type = open.header().geometryType();
      this.size = open.header().featuresCount();
      FgbColumns inHeader = FgbColumns.of(open.header());
      this.columns = inHeader.names().isEmpty() ? ofFirst(open) : inHeader;
    } catch (IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  /** Writers of streams may leave the columns to the features. */
  private static FgbColumns ofFirst(FgbFile open) throws IOException {
    try {
      Feature first = open.next();
      return first == null ? new FgbColumns(List.of(), List.of()) : FgbColumns.of(first);
    } catch (FgbFeature.TooLong e) {
      return new FgbColumns(List.of(), List.of());
    }
  }

  /** The code; else whatever words there are; null for none. */
  private static String crs(Crs crs) {
    if (crs == null) {
      return null;
    }
    if (crs.code() > 0) {
      return (crs.org() == null ? "EPSG" : crs.org()) + ":" + crs.code();
    }
    String text = crs.codeString() != null ? crs.codeString() : crs.name();
    if (text == null && crs.wkt() != null) {
      text = NAME_IN_WKT.matcher(crs.wkt()).replaceFirst("$1");
    }
    return text == null ? null : FgbColumns.plain(text);
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public String layer() {
    return layer;
  }

  @Override
  public List<String> columns() {
    return columns.names();
  }

  @Override
  public boolean hasGeometry() {
    return true;
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.ofNullable(crs);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    FgbFeature row = new FgbFeature(name(), columns, type, wanted);
    try (FgbFile open = new FgbFile(file)) {
      while (next(open, row)) {
        visitor.row(row);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private boolean next(FgbFile open, FgbFeature row) throws IOException {
    try {
      Feature feature = open.next();
      if (feature != null) {
        row.set(feature);
      }
      return feature != null;
    } catch (FgbFeature.TooLong e) {
      row.setTooLong();
      return true;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("een object is beschadigd", e);
    }
  }

  private Refused unreadable(Exception e) {
    if (e instanceof Refused refused) {
      return refused;
    }
    String why = e instanceof IOException ? e.getMessage() : "de kop is beschadigd";
    return new Refused(
        name()
            + " is geen leesbare FlatGeobuf, of is beschadigd of onvolledig ("
            + why
            + "); haal het bestand opnieuw op.",
        e);
  }
}
