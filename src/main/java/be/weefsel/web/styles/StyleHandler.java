package be.weefsel.web.styles;

import be.weefsel.encoding.style.LegendSvg;
import be.weefsel.encoding.style.Qml;
import be.weefsel.encoding.style.Sld;
import be.weefsel.encoding.style.Styled;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Answers one style: its sheet in each language, its description and its legend. */
final class StyleHandler {
  private final BiFunction<Context, Site, Styled> find;

  /** Of what the path names. */
  StyleHandler(BiFunction<Context, Site, Styled> find) {
    this.find = find;
  }

  void sheet(Context ctx, Site site) {
    Chosen chosen = chosen(ctx, site);
    List<Format> offered = new ArrayList<>(chosen.languages());
    offered.add(Format.HTML);
    Format format = format(ctx, offered);
    site.send(
        ctx,
        format,
        () ->
            switch (format) {
              case SLD10 -> text(format, Sld.V1_0.write(chosen.all()));
              case SLD11 -> text(format, Sld.V1_1.write(chosen.all()));
              case QML -> text(format, Qml.write(chosen.styled()));
              case HTML -> Representation.html(StylePages.one(site.inDutch(), dutch(ctx, site)));
              default -> Representation.json(mapLibre(site, chosen), format.mediaType());
            });
  }

  void metadata(Context ctx, Site site) {
    Chosen chosen = chosen(ctx, site);
    site.sendDocument(
        ctx,
        dutch -> StylePages.one(dutch, chosen(ctx, dutch)),
        () ->
            Representation.json(
                new StyleDocuments(site)
                    .metadata(chosen.id(), chosen.title(), chosen.all(), chosen.languages())));
  }

  void legend(Context ctx, Site site) {
    Chosen chosen = chosen(ctx, site);
    Format format = format(ctx, List.of(Format.SVG, Format.JSON));
    site.send(
        ctx,
        format,
        () ->
            format == Format.SVG
                ? text(format, LegendSvg.of(chosen.all()))
                : Representation.json(
                    new StyleDocuments(site)
                        .legend(
                            site.url("/styles/" + chosen.id() + "/legend"),
                            chosen.title(),
                            chosen.all())));
  }

  private Chosen chosen(Context ctx, Site site) {
    if (StyleBook.ALL.equals(ctx.pathParam("style")) && !ctx.path().contains("/collections/")) {
      return new Chosen(site, null);
    }
    return new Chosen(site, find.apply(ctx, site));
  }

  private Chosen dutch(Context ctx, Site site) {
    return chosen(ctx, site.inDutch());
  }

  private static ObjectNode mapLibre(Site site, Chosen chosen) {
    return chosen.styled() == null
        ? MapLibreStyle.all(site, chosen.all())
        : MapLibreStyle.of(site, chosen.styled());
  }

  private static Format format(Context ctx, List<Format> offered) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(offered);
    parameters.check();
    return format;
  }

  private static Representation text(Format format, byte[] body) {
    return new Representation(format.mediaType(), body, Map.of());
  }

  /**
   * A style of one layer, or that of all.
   *
   * @param styled null for all
   */
  record Chosen(Site site, Styled styled) {
    String id() {
      return styled == null ? StyleBook.ALL : styled.drawing().id();
    }

    String title() {
      return styled == null ? new StyleDocuments(site).title() : styled.title();
    }

    List<Styled> all() {
      return styled == null ? new StyleBook(site).map() : List.of(styled);
    }

    List<Format> languages() {
      return styled == null ? StylesPart.WHOLE : StyleLinks.LANGUAGES;
    }
  }
}
