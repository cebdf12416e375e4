package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.layers.Source;
import be.weefsel.layers.Style;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Metingen;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Closes a meting: its public views are made, its layers are described as they are now, and nothing
 * of it changes any more. The meting that was published last is what the root serves.
 */
public final class Publisher {
  private final Database database;
  private final LayerCatalogue catalogue;
  private final Methode methode;
  private final Settings settings;

  public Publisher(Store store, LayerCatalogue catalogue, Methode methode, Settings settings) {
    this.database = store.database();
    this.catalogue = catalogue;
    this.methode = methode;
    this.settings = settings;
  }

  /**
   * Publishes a meting: closes it, and makes it what the root serves. One that is closed already
   * becomes what the root serves, unchanged.
   *
   * @return the layers of the meting
   * @throws Refused when it was not analysed, or with another method than the files hold now
   */
  public List<PublishedLayer> publish(Meting meting) {
    return database.transaction(
        c -> {
          List<PublishedLayer> layers = closed(c, Metingen.lock(c, meting));
          Sql.update(
              c, "UPDATE beheer.meting SET published_at = now() WHERE meting_id = ?", meting.id());
          return layers;
        });
  }

  /** Closes a meting, as {@link #publish} does, but leaves the root to the one that has it. */
  public List<PublishedLayer> close(Meting meting) {
    return database.transaction(c -> closed(c, Metingen.lock(c, meting)));
  }

  private List<PublishedLayer> closed(Connection c, Meting meting) {
    return switch (meting.status()) {
      case GESLOTEN -> layers(c, meting);
      case BEREKEND -> close(c, meting);
      case OPEN ->
          throw new Refused(
              "Meting '"
                  + meting.naam()
                  + "' has no results yet: ./weefsel analyse "
                  + meting.naam());
      case INGETROKKEN -> throw Metingen.closed(meting);
    };
  }

  private static List<PublishedLayer> layers(Connection c, Meting meting) {
    return Sql.first(
            c,
            "SELECT layers::text FROM beheer.meting WHERE meting_id = ?",
            r -> PublishedLayers.read(r.getString(1)),
            meting.id())
        .orElseThrow();
  }

  private List<PublishedLayer> close(Connection c, Meting meting) {
    if (!methode.hash().equals(meting.methode())) {
      throw new Refused(
          "The method changed since meting '"
              + meting.naam()
              + "' was analysed: ./weefsel analyse "
              + meting.naam()
              + " first.");
    }
    Map<String, Lading> ladingen = new TreeMap<>();
    Ladingen.of(c, meting.id()).forEach(l -> ladingen.put(l.dataset(), l));
    MetingSchema.enter(c, meting);
    Sql.run(c, "CREATE SCHEMA " + Sql.name(meting.publicSchema()));
    Sql.run(c, "CREATE SCHEMA " + Sql.name(meting.dienstSchema()));
    List<PublishedLayer> published = new ArrayList<>();
    List<ViewFile> views =
        ViewFile.all(settings).stream()
            .filter(view -> view.possible(c, catalogue, ladingen))
            .toList();
    views.forEach(view -> view.make(c, meting));
    for (ViewFile view : views) {
      served(view)
          .map(l -> describe(c, meting, view, l, ladingen))
          // a computed layer that would hold nothing only raises questions
          .filter(l -> l.count() > 0 || ladingen.containsKey(l.id()))
          .ifPresent(published::add);
    }
    grant(c, meting);
    Sql.update(
        c,
        "UPDATE beheer.meting SET status = 'gesloten', layers = ?::jsonb, closed_at = now()"
            + " WHERE meting_id = ?",
        PublishedLayers.write(published),
        meting.id());
    return published;
  }

  /** The layer that a view gives; a folder and a YAML that do not agree would show it to others. */
  private Optional<Layer> served(ViewFile view) {
    Optional<Layer> layer =
        catalogue.served().stream().filter(l -> l.id().equals(view.name())).findFirst();
    layer.ifPresent(
        l -> {
          if (l.audience() != view.audience()) {
            throw new Refused(
                "layers/"
                    + l.id()
                    + ".yaml and the folder of its view do not agree on its audience: views for"
                    + " services stand in sql/views/dienst, and their YAML says 'audience: dienst'");
          }
        });
    return layer;
  }

  private PublishedLayer describe(
      Connection c, Meting meting, ViewFile file, Layer layer, Map<String, Lading> ladingen) {
    List<Property> properties = new ArrayList<>(layer.properties(LayerCatalogue.yaml()));
    if (layer.served().describedBy() != null) {
      properties.addAll(new Descriptions(methode).of(layer.served().describedBy()));
    }
    String view = Sql.name(file.schema(meting)) + "." + Sql.name(layer.id());
    List<String> datasets = new ArrayList<>(layer.served().from());
    if (datasets.isEmpty()) {
      datasets.add(layer.id());
    }
    List<Source> sources =
        datasets.stream().filter(ladingen::containsKey).map(d -> source(ladingen.get(d))).toList();
    return new PublishedLayer(
        layer.id(),
        layer.title(),
        layer.description(),
        layer.served().key(),
        layer.served().geometry(),
        layer.served().datetime(),
        properties,
        sources,
        layer.served().geometry() == GeometryType.NONE ? null : extent(c, view),
        Sql.number(c, "SELECT count(*) FROM " + view),
        layer.audience(),
        TileRules.checked(c, layer, properties, file.schema(meting)),
        style(layer),
        layer.served().method(),
        layer.served().themes());
  }

  private Style style(Layer layer) {
    try {
      return layer.served().style() == null
          ? null
          : layer.served().style().filled(layer, new StyleTables(methode));
    } catch (IllegalArgumentException e) {
      throw new Refused("layers/" + layer.id() + ".yaml, style: " + e.getMessage(), e);
    }
  }

  private static Source source(Lading l) {
    return new Source(
        l.dataset(),
        l.id(),
        l.peildatum(),
        l.licence(),
        l.citation(),
        l.crsOperation(),
        l.crsAccuracy(),
        new Source.Loaded(
            l.loadedAt(),
            l.checksum(),
            l.counts().read(),
            l.counts().accepted(),
            l.counts().repaired(),
            l.counts().rejected()));
  }

  private static double[] extent(Connection c, String view) {
    return Sql.first(
            c,
            "SELECT ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e) FROM (SELECT"
                + " ST_Extent(geom_crs84) e FROM "
                + view
                + ") x WHERE e IS NOT NULL",
            r -> new double[] {r.getDouble(1), r.getDouble(2), r.getDouble(3), r.getDouble(4)})
        .orElse(null);
  }

  private static void grant(Connection c, Meting meting) {
    String schema = Sql.name(meting.publicSchema());
    Sql.run(
        c,
        "GRANT USAGE ON SCHEMA %1$s, beheer TO %2$s; GRANT SELECT ON ALL TABLES IN SCHEMA %1$s TO %2$s; GRANT SELECT ON beheer.gesloten_meting TO %2$s"
            .formatted(schema, Roles.READER));
    Sql.run(
        c,
        "GRANT USAGE ON SCHEMA %1$s TO %2$s; GRANT SELECT ON ALL TABLES IN SCHEMA %1$s TO %2$s"
            .formatted(Sql.name(meting.dienstSchema()), Roles.DIENST));
  }
}
