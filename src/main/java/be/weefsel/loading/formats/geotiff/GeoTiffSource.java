package be.weefsel.loading.formats.geotiff;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The first band of a raster: a row per pixel that has a value, block by block. */
final class GeoTiffSource implements RowSource {
  private final Path file;
  private final PixelGrid grid;
  private final Optional<String> crs;

  GeoTiffSource(Path file) {
    this.file = file;
    try (TiffFile tiff = TiffFile.open(file)) {
      GeoKeys keys = GeoKeys.of(tiff);
      this.grid = PixelGrid.of(tiff, keys.pixelIsPoint());
      this.crs = keys.crs();
      new TiffBlocks(tiff, TiffLayout.of(tiff));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public String layer() {
    return FileNames.stem(file);
  }

  @Override
  public List<String> columns() {
    return PixelRow.COLUMNS;
  }

  @Override
  public boolean hasGeometry() {
    return true;
  }

  @Override
  public Optional<String> declaredCrs() {
    return crs;
  }

  @Override
  public OptionalDouble cell() {
    return OptionalDouble.of(grid.side());
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    try (TiffFile tiff = TiffFile.open(file)) {
      TiffLayout layout = TiffLayout.of(tiff);
      TiffBlocks blocks = new TiffBlocks(tiff, layout);
      TiffSample sample = TiffSample.of(layout, tiff.field(TiffTags.NODATA).text());
      PixelRow row = new PixelRow(grid, wanted);
      ByteBuffer[] beside = new ByteBuffer[layout.across()];
      for (int top = 0; top < layout.height(); top += layout.blockHeight()) {
        for (int i = 0; i < beside.length; i++) {
          beside[i] = blocks.block(i, top / layout.blockHeight());
        }
        int bottom = Math.min(layout.height(), top + layout.blockHeight());
        for (int y = top; y < bottom; y++) {
          for (int x = 0; x < layout.width(); x++) {
            Number value =
                sample.at(beside[x / layout.blockWidth()], x % layout.blockWidth(), y - top);
            if (value != null) {
              row.set(x, y, value);
              visitor.row(row);
            }
          }
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Refused unreadable(IOException e) {
    return new Refused(
        name()
            + " is geen leesbare GeoTIFF, of is beschadigd of onvolledig ("
            + e.getMessage()
            + "); haal het bestand opnieuw op.",
        e);
  }
}
