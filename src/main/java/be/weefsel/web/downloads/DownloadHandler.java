package be.weefsel.web.downloads;

import be.weefsel.encoding.CsvEncoder;
import be.weefsel.export.FileFormat;
import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Coding;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;

/** Answers {@code /collections/{id}/download/{id}.gpkg} and the like. */
final class DownloadHandler {
  private final MadeFiles files;
  private final Streams streams = new Streams();

  DownloadHandler(MadeFiles files) {
    this.files = files;
  }

  void handle(Context ctx, Site site) {
    Download download = Download.read(ctx, site);
    boolean made = download.format().made();
    Coding coding = made ? Coding.IDENTITY : Coding.choose(ctx.header("Accept-Encoding"));
    Tag tag = Tag.of(download.name(), coding.token());
    HttpServletResponse response = ctx.res();
    if (tag.isKnown(ctx.header("If-None-Match"))) {
      caching(response, site, download, tag);
      response.setStatus(304);
    } else if (made) {
      FileAnswer answer = new FileAnswer(files.get(download), tag);
      caching(response, site, download, tag);
      describe(response, download);
      answer.send(ctx);
    } else {
      streams.send(
          ctx,
          download,
          coding,
          () -> {
            caching(response, site, download, tag);
            describe(response, download);
          });
    }
  }

  private static void caching(HttpServletResponse response, Site site, Download download, Tag tag) {
    response.setHeader("ETag", tag.text());
    response.setHeader("Cache-Control", cacheControl(site, download));
    response.setHeader(
        "Vary", isOpen(download) ? "Accept-Encoding" : "Accept-Encoding, Authorization");
  }

  private static String cacheControl(Site site, Download download) {
    if (!isOpen(download)) {
      return "private, no-cache";
    }
    return site.isLasting() ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static boolean isOpen(Download download) {
    return download.layer().shape().layer().audience() == Audience.PUBLIEK;
  }

  private static void describe(HttpServletResponse response, Download download) {
    FileFormat format = download.format();
    PublishedLayer layer = download.layer().shape().layer();
    String name = layer.id() + "-" + download.layer().meting().naam();
    response.setContentType(format == FileFormat.CSV ? CsvEncoder.MEDIA_TYPE : format.mediaType());
    response.setHeader("Content-Crs", "<" + download.layer().shape().crs().uri() + ">");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\""
            + name.replaceAll("[^A-Za-z0-9._-]", "_")
            + "."
            + format.ending()
            + "\"");
    response.setHeader("Accept-Ranges", format.made() ? "bytes" : "none");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "Accept-Ranges, Content-Crs, Content-Disposition, Content-Length, Content-Range, ETag");
  }
}
