package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.database.BoundSql;
import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, out comes SQL that PostgreSQL runs, or an error that says where. */
class FuzzTest {
  /** Some rows are enough. */
  private static final String VIEW = "(SELECT * FROM publiek_1.percelen LIMIT 25)";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> VALID =
      List.of(
          "capakey = '11001A0000/00A001' AND oppervlakte > 500.5",
          "NOT (bebouwd = true) OR niscode IS NULL",
          "oppervlakte BETWEEN 400 AND 500 AND volgnummer IN (1, 2, 3)",
          "CASEI(capakey) LIKE CASEI('%a00_') AND ACCENTI(niscode) = ACCENTI('é')",
          "begindatum >= DATE('2001-01-02') AND begindatum < TIMESTAMP('2001-01-02T00:00:00Z')",
          "T_DURING(INTERVAL(begindatum, '..'), INTERVAL('2001-01-01', '2002-01-01T00:00:00Z'))",
          "T_INTERSECTS(begindatum, INTERVAL('..', '2002-01-01'))",
          "S_INTERSECTS(geom, BBOX(4.366, 50.838, 4.37, 50.84))",
          "S_WITHIN(geom, POLYGON((4 50, 5 50, 5 51, 4 51, 4 50),(4.2 50.2,4.3 50.2,4.3 50.3,4.2 50.2)))",
          "S_TOUCHES(geometry, GEOMETRYCOLLECTION(POINT(4.1 50.1), POINT(4.2 50.2)))",
          "S_INTERSECTS(geom, GEOMETRYCOLLECTION(POINT(4.1 50.1), LINESTRING(4.2 50.2, 4 51)))",
          "S_CROSSES(MULTILINESTRING((4 50, 5 51),(5 50, 4 51)), geom)",
          "S_WITHIN(geom, buffer(POINT(4.37 50.84), 250)) AND distance(geom, POINT(4 51)) < 9000",
          "area(geom) / 2 + length(geom) * -3 ^ 2 - volgnummer % 7 > 10 div 3",
          "A_CONTAINS(niscode, ('11001', 'x')) OR A_OVERLAPS((1, 'a', TRUE), (DATE('2001-01-01'), 1))",
          "year(begindatum) = 2001 AND char_length(capakey) > round(3.5)",
          "(niscode IS '11001') AND (niscode IS NOT NULL)");
  private static final List<String> ECQL =
      List.of(
          "capakey = 'x' AND oppervlakte > 500 OR NOT niscode IS NULL",
          "capakey ILIKE '%a00_' AND volgnummer IN (1,2,3)",
          "INTERSECTS(geom, POLYGON((4 50, 5 50, 5 51, 4 50))) AND BBOX(geom, 4, 50, 5, 51)",
          "DWITHIN(geom, POINT(4.3 50.8), 2, kilometers) AND begindatum AFTER 2001-01-01T00:00:00Z",
          "begindatum DURING 2001-01-01T00:00:00Z/2002-01-01T00:00:00Z AND oppervlakte BETWEEN 1 AND 2");
  private static final List<String> TOKENS =
      List.of(
          "AND",
          "OR",
          "NOT",
          "(",
          ")",
          ",",
          "=",
          "<>",
          "<",
          ">=",
          "+",
          "-",
          "*",
          "/",
          "%",
          "^",
          "div",
          "LIKE",
          "BETWEEN",
          "IN",
          "IS",
          "NULL",
          "TRUE",
          "'a'",
          "'%\\'",
          "''",
          "1",
          "-2.5e3",
          "1e300",
          "0",
          "1e-300",
          "capakey",
          "oppervlakte",
          "begindatum",
          "bebouwd",
          "geom",
          "niscode",
          "onbekend",
          "\"",
          "'",
          "\\",
          "\u0000",
          "\uD800",
          "é",
          "DATE(",
          "DATE('2001-01-01')",
          "'2001-01-01'",
          "TIMESTAMP('2001-01-01T00:00:00Z')",
          "INTERVAL(",
          "'..'",
          "BBOX(1,2,3,4)",
          "POINT(4 51)",
          "POINT(-180 -90)",
          "POLYGON((",
          "S_INTERSECTS(",
          "S_EQUALS(",
          "T_AFTER(",
          "T_MEETS(",
          "A_EQUALS(",
          "CASEI(",
          "area(",
          "buffer(",
          "distance(",
          "lower(",
          "year(",
          "\n");

  private final Random random = new Random(20260701);
  private final PublishedLayer percelen = Filtered.layer("percelen");
  private int done;
  private int refused;

  @Test
  void textIsRunOrRefused() {
    run(
        6_000,
        i ->
            switch (i % 4) {
              case 0 -> tokens();
              case 1 -> mutated(any());
              default -> grafted(any(), any());
            },
        Lang.TEXT);
  }

  @Test
  void jsonIsRunOrRefused() {
    List<String> valid =
        VALID.stream().map(v -> Cql2.json(Cql2.read(v, Lang.TEXT, Limits.DEFAULT))).toList();
    run(
        4_000,
        i -> {
          String json = valid.get(random.nextInt(valid.size()));
          return i % 4 == 0 ? mutated(json) : shuffled(json, valid);
        },
        Lang.JSON);
  }

  @Test
  void ecqlIsRunOrRefused() {
    run(1_500, i -> mutated(ECQL.get(random.nextInt(ECQL.size()))), Lang.ECQL);
  }

  private void run(int times, java.util.function.IntFunction<String> filters, Lang lang) {
    Published.shared()
        .database()
        .store()
        .database()
        .read(
            c -> {
              for (int i = 0; i < times; i++) {
                one(c, filters.apply(i), lang, Crs.values()[i % Crs.values().length]);
              }
              return null;
            });
    // Both outcomes were really there.
    assertThat(done).isGreaterThan(times / 50);
    assertThat(refused).isGreaterThan(times / 10);
  }

  private void one(Connection c, String filter, Lang lang, Crs crs) throws SQLException {
    BoundSql sql = new BoundSql().add("SELECT count(*) FROM " + VIEW + " v WHERE ");
    try {
      Condition condition = Cql2.condition(filter, lang, percelen, crs);
      condition.sql(sql);
      assertThat(condition.canonical()).isNotEmpty();
      if (lang == Lang.TEXT) {
        Expression again = Cql2.read(Cql2.text(condition.expression()), lang, Limits.DEFAULT);
        assertThat(Cql2.text(again)).as(filter).isEqualTo(Cql2.text(condition.expression()));
      }
    } catch (FilterError e) {
      assertThat(e.where()).as(filter).startsWith("at ");
      assertThat(e.getMessage()).as(filter).startsWith(e.where() + ": ").hasSizeLessThan(2_000);
      refused++;
      return;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(filter, e);
    }
    try (PreparedStatement s = sql.prepare(c)) {
      s.execute();
      done++;
    } catch (SQLException e) {
      // A value of some row that cannot be computed is a 400 as well.
      if (!e.getSQLState().startsWith("22")) {
        throw new AssertionError(filter + "\n" + crs + "\n" + sql.text(), e);
      }
    }
  }

  private String any() {
    return VALID.get(random.nextInt(VALID.size()));
  }

  /** A word of one filter in the place of a word of another. */
  private String grafted(String one, String other) {
    String[] words = one.split("\\b");
    String[] others = other.split("\\b");
    words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
    return "(" + String.join("", words) + ") OR NOT " + any();
  }

  private String tokens() {
    StringBuilder filter = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      filter
          .append(TOKENS.get(random.nextInt(TOKENS.size())))
          .append(random.nextInt(4) > 0 ? " " : "");
    }
    return filter.toString();
  }

  private String mutated(String valid) {
    StringBuilder filter = new StringBuilder(valid);
    for (int i = random.nextInt(3); i >= 0 && filter.length() > 2; i--) {
      int at = random.nextInt(filter.length());
      int to = Math.min(filter.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(5)) {
        case 0 -> filter.delete(at, at + 1);
        case 1 -> filter.delete(at, to);
        case 2 -> filter.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
        case 3 -> filter.insert(at, filter.substring(at, to));
        default ->
            filter.setCharAt(at, (char) random.nextInt(random.nextInt(20) == 0 ? 65_536 : 127));
      }
    }
    return filter.toString();
  }

  /** Puts a part of one filter in the place of a part of another. */
  private String shuffled(String json, List<String> others) {
    try {
      JsonNode whole = JSON.readTree(json);
      List<JsonNode> places = containers(whole);
      List<JsonNode> parts = containers(JSON.readTree(others.get(random.nextInt(others.size()))));
      JsonNode place = places.get(random.nextInt(places.size()));
      JsonNode part = parts.get(random.nextInt(parts.size()));
      part = random.nextInt(8) == 0 ? JSON.nullNode() : part.deepCopy();
      if (place instanceof ArrayNode array && !array.isEmpty()) {
        array.set(random.nextInt(array.size()), part);
      } else if (place instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        object.set(names.get(random.nextInt(names.size())), part);
      }
      return whole.toString();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNode> containers(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    all.add(node);
    node.forEach(child -> all.addAll(containers(child)));
    return all;
  }
}
