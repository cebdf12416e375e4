package be.weefsel.web.downloads;

import be.weefsel.encoding.CsvOptions;
import be.weefsel.export.FileFormat;
import be.weefsel.export.WholeLayer;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Build;
import be.weefsel.web.http.CsvParameters;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a client wants to take away. */
record Download(WholeLayer layer, FileFormat format, CsvOptions csv) {

  /** Reads a request whose path has {@code collection} and {@code file}. */
  static Download read(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    FileFormat format = format(layer, ctx.pathParam("file"));
    boolean table = format == FileFormat.CSV;
    List<String> allowed = new ArrayList<>(List.of("crs"));
    if (table) {
      allowed.addAll(CsvParameters.NAMES);
    }
    Parameters parameters = new Parameters(ctx, allowed.toArray(String[]::new));
    Crs asked = parameters.read("crs", "one of that list, or [EPSG:31370] for short", Crs::parse);
    CsvOptions csv = table ? CsvParameters.read(parameters, true) : CsvOptions.PLAIN;
    parameters.check();
    Crs crs = crs(format, asked);
    boolean geometry =
        layer.geometry() != GeometryType.NONE && csv.geometry() != CsvOptions.Geometry.NONE;
    FeatureShape shape = new FeatureShape(layer, layer.properties(), geometry, crs, crs.decimals());
    return new Download(new WholeLayer(site.data(), site.meting(), shape), format, csv);
  }

  /** Files have longitude first in every CRS, so that these two are one. */
  private static Crs crs(FileFormat format, Crs asked) {
    if (asked == null) {
      return format.crs();
    }
    return format.made() && asked == Crs.EPSG4326 ? Crs.CRS84 : asked;
  }

  private static FileFormat format(PublishedLayer layer, String file) {
    return Arrays.stream(FileFormat.values())
        .filter(format -> file.equals(file(layer, format)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.notFound(
                    "There is no file '"
                        + file
                        + "'; there are "
                        + String.join(
                            ", ",
                            Arrays.stream(FileFormat.values()).map(f -> file(layer, f)).toList())
                        + "."));
  }

  static String file(PublishedLayer layer, FileFormat format) {
    return layer.id() + "." + format.ending();
  }

  /** Names every byte: what is published does not change. */
  String name() {
    return String.join(
        "\n",
        Integer.toString(layer.meting().id()),
        String.valueOf(layer.meting().closedAt()),
        Build.ID,
        layer.shape().layer().audience().name(),
        layer.shape().layer().id(),
        format.name(),
        layer.shape().crs().name(),
        csv.toString());
  }
}
