package be.weefsel.loading.formats.gml;

import be.weefsel.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one feature type after the first pass. */
final class GmlLayer {
  private final String name;
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> srsNames = new LinkedHashSet<>();
  private String boxSrs;
  private long count;
  private Optional<SrsName> srs = Optional.empty();

  GmlLayer(String name) {
    this.name = name;
  }

  /** Counts a feature. */
  void add(SrsNotes seen) {
    count++;
    if (srsNames.size() < 20) {
      srsNames.addAll(seen.own());
    }
    boxSrs = seen.box() == null ? boxSrs : seen.box();
  }

  /** Decides the coordinate system: that of the geometries, else that of the boxes. */
  void close(String file) {
    List<SrsName> meanings = new ArrayList<>();
    for (String text : srsNames) {
      SrsName one = SrsName.of(text);
      if (meanings.stream().noneMatch(one::means)) {
        meanings.add(one);
      }
    }
    if (meanings.size() > 1) {
      throw new Refused(
          file
              + ", laag "
              + name
              + ", heeft geometrieën in twee coördinatenstelsels: "
              + meanings.get(0).text()
              + " en "
              + meanings.get(1).text()
              + ". Zet ze eerst in een stelsel om, of splits het bestand.");
    }
    srs = meanings.stream().findFirst().or(() -> Optional.ofNullable(boxSrs).map(SrsName::of));
  }

  String name() {
    return name;
  }

  Set<String> columns() {
    return columns;
  }

  long count() {
    return count;
  }

  Optional<SrsName> srs() {
    return srs;
  }
}
