package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table {@code indicator_rang}: where a lead figure stands among gebieden of the same kind, the
 * same kerntype and the same class of inhabitants. Figures that hardly differ share their rank, so
 * that it is an interval.
 */
final class Peers {
  private final Parameters parameters;

  Peers(Parameters parameters) {
    this.parameters = parameters;
  }

  String sql(List<SqlFile.Indicator> lead, Set<String> soorten) {
    Set<String> ids =
        lead.stream().map(SqlFile.Indicator::id).collect(Collectors.toUnmodifiableSet());
    return String.format(Locale.ROOT, SQL, Gebiedsoorten.in(soorten), in(ids), limits());
  }

  private static String in(Set<String> ids) {
    return ids.isEmpty()
        ? "(NULL)"
        : ids.stream().sorted().map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  private String limits() {
    return "%s::float8 AS klein_n, %s::float8 AS peers_minimum, %s::float8 AS rang_marge"
        .formatted(
            parameters.number("klein_n"),
            parameters.number("peers_minimum"),
            parameters.number("rang_marge"));
  }

  private static final String SQL =
      """
      WITH grens AS (SELECT %3$s),
      groep AS (
          SELECT g.gebied_id, g.soort, k.kerntype, c.klasse, c.naam AS klasse_naam, t.vestigingen
          FROM gebieden g
          JOIN gebied_totaal t USING (gebied_id)
          LEFT JOIN (SELECT kern_code, min(kerntype) AS kerntype FROM kernvlak GROUP BY kern_code) k USING (kern_code)
          LEFT JOIN LATERAL (SELECT klasse, naam FROM inwonersklasse WHERE vanaf::float8 <= t.inwoners
                             ORDER BY vanaf::float8 DESC LIMIT 1) c ON true
          WHERE g.soort IN %1$s
      ),
      cijfer AS (
          SELECT i.indicator, i.waarde, g.* FROM groep g JOIN indicator i USING (gebied_id) WHERE i.indicator IN %2$s
      ),
      stand AS (
          SELECT a.indicator, a.gebied_id, count(b.*) AS peers,
                 count(*) FILTER (WHERE b.waarde > a.waarde * (1 + g.rang_marge)) AS beter,
                 count(*) FILTER (WHERE b.waarde >= a.waarde * (1 - g.rang_marge)) AS niet_slechter,
                 percentile_cont(0.5) WITHIN GROUP (ORDER BY b.waarde) AS mediaan
          FROM cijfer a CROSS JOIN grens g
          LEFT JOIN cijfer b ON b.indicator = a.indicator AND b.soort = a.soort AND b.gebied_id <> a.gebied_id
               AND b.klasse = a.klasse AND b.kerntype IS NOT DISTINCT FROM a.kerntype
               AND b.waarde IS NOT NULL AND b.vestigingen >= g.klein_n
          GROUP BY a.indicator, a.gebied_id
      ),
      oordeel AS (
          SELECT c.*, s.peers, s.beter, s.niet_slechter, s.mediaan, g.peers_minimum,
                 CASE WHEN c.waarde IS NULL THEN 'geen openbaar cijfer'
                      WHEN c.vestigingen < g.klein_n THEN 'minder dan ' || g.klein_n || ' vestigingen'
                      WHEN c.klasse IS NULL THEN 'inwoners niet bekend'
                      WHEN s.peers < g.peers_minimum
                      THEN 'minder dan ' || g.peers_minimum || ' vergelijkbare gebieden' END AS rang_reden
          FROM cijfer c JOIN stand s USING (indicator, gebied_id) CROSS JOIN grens g
      )
      SELECT gebied_id, indicator,
             CASE WHEN rang_reden IS NULL THEN 1 + beter END AS rang_van,
             CASE WHEN rang_reden IS NULL THEN 1 + niet_slechter END AS rang_tot, peers,
             CASE WHEN peers >= peers_minimum THEN mediaan END AS peer_mediaan, rang_reden,
             soort || coalesce(' ' || kerntype, '') || coalesce(', ' || klasse_naam, '') AS peergroep
      FROM oordeel
      ORDER BY gebied_id, indicator""";
}
