package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AdressenTest {
  @TempDir static Path dir;
  private static Written written;
  private static List<CSVRecord> adressen;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, 3_000);
    adressen = written.csv("adressen.csv", ',');
  }

  @Test
  void anAddressIsOneOfItsKind() {
    assertThat(adressen)
        .extracting(
            a -> a.get("postcode") + a.get("straatnm") + a.get("huisnr") + "/" + a.get("busnr"))
        .doesNotHaveDuplicates();
  }

  @Test
  void theStreetOfAnAddressIsAStreetOnTheMap() throws Exception {
    List<String> streets =
        Gpkg.rows(dir.resolve("wegen.gpkg"), "Wegsegment", "LSTRNM").stream()
            .map(w -> w.get(0))
            .toList();
    assertThat(adressen).extracting(a -> a.get("straatnm")).isSubsetOf(streets);
  }

  @Test
  void anAddressLiesOnThePerceelItIsLinkedTo() throws Exception {
    Map<String, Geometry> percelen = new HashMap<>();
    written.percelen().forEach(p -> percelen.put(p.get(0), p.geom()));
    Map<String, String> links =
        written.csv("adreskoppelingen.csv", ',').stream()
            .collect(Collectors.toMap(k -> k.get("adresid"), k -> k.get("adresobjid")));
    assertThat(links).hasSameSizeAs(adressen);
    for (CSVRecord adres : adressen) {
      Coordinate at =
          new Coordinate(Double.parseDouble(adres.get("X")), Double.parseDouble(adres.get("Y")));
      Geometry perceel = percelen.get(links.get(adres.get("adresid")));
      assertThat(perceel.contains(new GeometryFactory().createPoint(at))).isTrue();
    }
  }

  @Test
  void everyDwellingHasItsOwn() {
    Leven leven = new GemeenteMaker(new Territory(3_000, 7), 0, 7).make().leven();
    for (Plek plek : leven.plekken()) {
      int count = leven.adressen().get(plek.index()).map(a -> a.bussen().size()).orElse(0);
      assertThat(count > 0).isEqualTo(plek.bebouwd());
      assertThat(count).isGreaterThanOrEqualTo(plek.woningen());
    }
  }

  @Test
  void aVestigingStandsAtAnAddressOfTheRegister() throws Exception {
    List<String> known =
        adressen.stream().map(a -> a.get("straatnm") + a.get("huisnr")).distinct().toList();
    assertThat(written.csv("vestigingen.csv", ';'))
        .extracting(v -> v.get("Street") + v.get("HouseNumber"))
        .isSubsetOf(known);
  }

  @Test
  void oddAndEvenNumbersLieAtTwoSides() {
    Gemeente gemeente = new GemeenteMaker(new Territory(3_000, 7), 0, 7).make();
    Map<String, Long> odd =
        gemeente.leven().adressen().stream()
            .flatMap(a -> a.stream())
            .collect(
                Collectors.groupingBy(
                    Adres::straat, Collectors.summingLong(a -> a.huisnummer() % 2)));
    assertThat(odd.values()).anyMatch(n -> n == 0).anyMatch(n -> n > 5);
  }

  @Test
  void gemeentenThatShareAPostCodeShareNoStreet() {
    for (int i = 0; i < 400; i++) {
      assertThat(new Namen(8).straat(i)).isNotEqualTo(new Namen(1).straat(i));
    }
    assertThat(IntStream.range(0, 2_000).mapToObj(new Namen(3)::straat)).doesNotHaveDuplicates();
  }
}
