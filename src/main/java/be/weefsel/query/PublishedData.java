package be.weefsel.query;

import be.weefsel.database.Database;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.layers.Audience;
import be.weefsel.registry.Limits;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was published for an audience, through a role that can read nothing else. */
public final class PublishedData implements AutoCloseable {
  private static final int LISTS_SECONDS = 10;
  private final Map<Purpose, Lane> lanes = new EnumMap<>(Purpose.class);
  private final Audience audience;
  private final Limits limits;
  private final Publications publications = new Publications(this);
  private final FeatureReader features = new FeatureReader(this);
  private final LayerReader layers = new LayerReader(this);
  private final TileReader tiles = new TileReader(this);
  private final ExplanationReader explanations = new ExplanationReader(this);

  private PublishedData(Database database, String role, Audience audience, Limits limits) {
    this.audience = audience;
    this.limits = limits;
    try {
      open(Purpose.LISTS, database.readers(role, 1, LISTS_SECONDS));
      open(Purpose.PAGES, database.readers(role, limits.pages(), limits.pageSeconds()));
      open(Purpose.TILES, database.readers(role, limits.tiles(), limits.tileSeconds()));
      open(Purpose.DOWNLOADS, database.readers(role, limits.downloads(), limits.downloadSeconds()));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void open(Purpose purpose, HikariDataSource pool) {
    lanes.put(purpose, new Lane(purpose, pool, limits.waitMillis()));
  }

  /** Opens read-only connections for what everyone may see. */
  public static PublishedData open(Database database, Limits limits) {
    return new PublishedData(database, Roles.READER, Audience.PUBLIEK, limits);
  }

  /**
   * The same with a number of connections for each purpose.
   *
   * @param timeoutSeconds how long one statement may take; 0 for no limit
   */
  public static PublishedData open(Database database, int connections, int timeoutSeconds) {
    return open(database, Limits.of(connections, timeoutSeconds));
  }

  /** The same with what only a service of the gemeente may see. */
  public static PublishedData forDienst(Database database, Limits limits) {
    return new PublishedData(database, Roles.DIENST, Audience.DIENST, limits);
  }

  /** The same with a number of connections for each purpose. */
  public static PublishedData forDienst(Database database, int connections, int timeoutSeconds) {
    return forDienst(database, Limits.of(connections, timeoutSeconds));
  }

  boolean maySee(Audience other) {
    return other == Audience.PUBLIEK || other == audience;
  }

  /** Whom this is for. */
  public Audience audience() {
    return audience;
  }

  public Limits limits() {
    return limits;
  }

  public Publications publications() {
    return publications;
  }

  public FeatureReader features() {
    return features;
  }

  /** Whole layers. */
  public LayerReader layers() {
    return layers;
  }

  public TileReader tiles() {
    return tiles;
  }

  public ExplanationReader explanations() {
    return explanations;
  }

  /** How busy the connections are. */
  public List<LaneFigures> figures() {
    return lanes.values().stream().map(Lane::figures).toList();
  }

  /** Whether the database answers. */
  public boolean isHealthy() {
    try {
      return read(Purpose.LISTS, c -> Sql.number(c, "SELECT 1")) == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Reads for a page. */
  <T> T read(Database.Work<T> work) {
    return read(Purpose.PAGES, work);
  }

  /** Reads a piece of a whole layer. */
  <T> T download(Database.Work<T> work) {
    return read(Purpose.DOWNLOADS, work);
  }

  <T> T read(Purpose purpose, Database.Work<T> work) {
    return lanes.get(purpose).read(work);
  }

  @Override
  public void close() {
    lanes.values().forEach(Lane::close);
  }
}
