package be.weefsel.web.catalogue;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.registry.Publisher;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/** The catalogue at {@code /dcat}, and what search engines read in the pages. */
public final class CataloguePart implements ApiPart {
  private static final String MEDIA_TYPE = "application/ld+json";
  private final DcatCatalogue dcat;
  private final SchemaOrg schemaOrg;

  /**
   * The part.
   *
   * @param others whose downloads and tiles the catalogue names
   */
  public CataloguePart(Publisher publisher, List<ApiPart> others) {
    Distributions distributions = new Distributions(new ApiParts(others));
    dcat = new DcatCatalogue(publisher, distributions);
    schemaOrg = new SchemaOrg(publisher, distributions);
  }

  @Override
  public void routes(SiteRoutes routes) {
    routes.get("/dcat", this::handle);
  }

  private void handle(Context ctx, Site site) {
    new Parameters(ctx).check();
    site.send(ctx, Format.JSON, () -> Representation.json(dcat.of(site), MEDIA_TYPE));
  }

  @Override
  public List<Link> landingLinks(Site site) {
    String title = "The layers for catalogues, as DCAT-AP Vlaanderen";
    return List.of(new Link(site.url("/dcat"), "describedby", MEDIA_TYPE, title));
  }

  @Override
  public List<ObjectNode> landingData(Site site) {
    return List.of(schemaOrg.catalogue(site));
  }

  @Override
  public List<ObjectNode> collectionData(Site site, PublishedLayer layer) {
    return List.of(schemaOrg.dataset(site, layer));
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.get("/dcat", "dcat", "The layers for catalogues, as DCAT-AP Vlaanderen")
        .answer(MEDIA_TYPE, "Document");
  }
}
