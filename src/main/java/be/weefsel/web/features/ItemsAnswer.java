package be.weefsel.web.features;

import be.weefsel.database.SqlFailure;
import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.encoding.PageInfo;
import be.weefsel.query.Page;
import be.weefsel.query.RowConsumer;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Problem.ParameterError;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import java.util.List;
import java.util.function.Function;

/**
 * One page of features, made.
 *
 * @param links of the page, once it is known whether there is a next one
 */
record ItemsAnswer(Site site, Asked asked, Function<Page, List<Link>> links) {
  private static final String NO_SUCH_VALUE = "22";
  private static final ParameterError UNCOMPUTABLE =
      new ParameterError(
          "filter",
          null,
          "asks for a value that some feature cannot give, such as a number that is too large or"
              + " the root of a negative one");
  private static final int BYTES_PER_FEATURE = 512;
  private static final int LARGEST_GUESS = 1 << 20;

  /** The parameters are shown again in a page for people. */
  Representation make(Parameters parameters) {
    return asked.format() == Format.HTML ? html(parameters) : encoded();
  }

  private Representation encoded() {
    FeatureEncoder encoder = FeatureFormats.encoder(asked.format(), asked.shape(), asked.csv());
    int limit = asked.request().limit();
    Bytes out = new Bytes(Math.min(limit * BYTES_PER_FEATURE, LARGEST_GUESS));
    encoder.begin(out);
    Page page = read(row -> encoder.feature(out, row));
    List<Link> all = links.apply(page);
    encoder.end(
        out, new PageInfo(all, site.meting().closedAt(), page.count().matched(), page.returned()));
    return headers(Representation.of(FeatureFormats.contentType(asked.format()), out), page, all)
        .with("Content-Crs", contentCrs());
  }

  private Representation html(Parameters parameters) {
    ItemsPage page = new ItemsPage(site.inDutch(), asked);
    Page read = read(page::row);
    List<Link> all = links.apply(read);
    return headers(Representation.html(page.finish(read, all, parameters)), read, all);
  }

  private Page read(RowConsumer consumer) {
    try {
      return site.data().features().page(site.meting(), asked.shape(), asked.request(), consumer);
    } catch (SqlFailure e) {
      if (asked.request().filters().condition() != null && e.state().startsWith(NO_SUCH_VALUE)) {
        throw Problem.badParameters(List.of(UNCOMPUTABLE));
      }
      throw e;
    }
  }

  private String contentCrs() {
    return "<" + asked.shape().crs().uri() + ">";
  }

  /** What formats without a head of their own cannot say. */
  private static Representation headers(Representation answer, Page page, List<Link> links) {
    Representation counted = answer.with("OGC-NumberReturned", Integer.toString(page.returned()));
    counted =
        page.count().exact()
            ? counted.with("OGC-NumberMatched", Long.toString(page.count().least()))
            : counted.with("Weefsel-NumberMatched-AtLeast", Long.toString(page.count().least()));
    for (Link link : links) {
      if (link.rel().equals("next") && link.body() == null) {
        String type = "; rel=\"next\"; type=\"" + link.type() + "\"";
        return counted.with("Link", "<" + link.href() + ">" + type);
      }
    }
    return counted;
  }
}
