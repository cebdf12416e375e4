package be.weefsel.analysis;

import be.weefsel.layers.Audience;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Text;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One file of {@code sql/}: a statement with its description in front.
 *
 * @param kind the folder it stands in
 * @param body the statement, without the description
 * @param header the description
 */
record SqlFile(Kind kind, String body, Header header) {

  /** The folders of {@code sql/} that hold computed relations, in the order of their work. */
  enum Kind {
    DERIVED("derived"),
    EXCLUSION("exclusions"),
    CRITERION("criteria"),
    INDICATOR("indicators");

    final String folder;

    Kind(String folder) {
      this.folder = folder;
    }
  }

  /** How a relation may be cut into pieces of work. */
  enum Piece {
    WHOLE,
    /** Squares of a fixed grid; the statement clips to {@code :tegel}. */
    TILE,
    /**
     * Ranges of perceel_id; {@code perceel} is that range, and so is every relation that was itself
     * made so. All rows go by the name with {@code _geheel}.
     */
    PERCEEL,
    /** One kind of gebied at a time; {@code gebied} is that kind. */
    GEBIED
  }

  /**
   * The description of a file; keys that a kind does not use stay null.
   *
   * @param id the file's name, and the name of its relation
   * @param needs datasets, derived relations or code tables that must be there
   * @param uses the same, but empty where they are not there
   * @param piece how to cut it; criteria and exclusions go by perceel, indicators by gebied
   * @param geometry type of a column {@code geom} that must be kept ready for serving
   * @param indexes columns or expressions to index, as in CREATE INDEX
   * @param general of a statement that gives cells: the columns of their class, by which they are
   *     joined to surfaces for the tiles of low zooms
   * @param summary a column of a derived relation whose values a run counts for its user
   * @param noRow of a criterion: missing, worst, or a raw value
   * @param noRowText what a perceel without a row is told
   * @param normalise of a criterion
   * @param required of a criterion: without it there is no score
   * @param audience of a criterion that is in no profile: dienst keeps it out of what is public
   * @param code of an exclusion: X-ZONE
   * @param profiles that an exclusion holds for; all when null
   * @param effect of an exclusion: poort (no score; the default), vlag (a condition beside the
   *     score) or zonevreemd (no score, a track of its own)
   * @param advice of an exclusion: what one may do about it
   * @param kinds of a file that goes by gebied: the kinds it is made for; all but cells when null
   * @param gives of an indicator: its indicators
   */
  record Header(
      String id,
      Text title,
      Text description,
      String unit,
      List<String> needs,
      List<String> uses,
      String piece,
      GeometryType geometry,
      List<String> indexes,
      List<String> general,
      String summary,
      String noRow,
      Text noRowText,
      Map<String, Object> normalise,
      boolean required,
      Audience audience,
      String code,
      List<String> profiles,
      String effect,
      Text advice,
      @JsonProperty("for") List<String> kinds,
      List<Indicator> gives,
      String source) {
    Header {
      needs = needs == null ? List.of() : List.copyOf(needs);
      uses = uses == null ? List.of() : List.copyOf(uses);
      indexes = indexes == null ? List.of() : List.copyOf(indexes);
      general = general == null ? List.of() : List.copyOf(general);
      gives = gives == null ? List.of() : List.copyOf(gives);
    }
  }

  /**
   * One indicator that a file gives.
   *
   * @param lead a figure to begin with: listed first, and compared with those of its peers
   * @param protects whom a public figure must not tell of: vestigingen (by n; the default), jobs,
   *     inwoners or woningen
   */
  record Indicator(String id, Text title, String unit, boolean lead, String protects) {
    Indicator {
      protects = protects == null ? "vestigingen" : protects;
    }
  }

  /** Whether a file that goes by gebied is made for this kind. Cells are many: only on request. */
  boolean isFor(String soort) {
    return header.kinds() == null ? !"cel".equals(soort) : header.kinds().contains(soort);
  }

  String id() {
    return header.id();
  }

  boolean forDienst() {
    return header.audience() == Audience.DIENST;
  }

  /** The file's place under the root, for messages and for the method's content. */
  String path() {
    return "sql/" + kind.folder + "/" + id() + ".sql";
  }

  Piece piece() {
    return switch (kind) {
      case CRITERION, EXCLUSION -> Piece.PERCEEL;
      case INDICATOR -> Piece.GEBIED;
      case DERIVED ->
          header.piece() == null
              ? Piece.WHOLE
              : Piece.valueOf(header.piece().toUpperCase(Locale.ROOT));
    };
  }
}
