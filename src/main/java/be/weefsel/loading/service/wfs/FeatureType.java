package be.weefsel.loading.service.wfs;

import be.weefsel.loading.crs.CrsNames;
import java.util.List;
import java.util.Optional;

/**
 * A type as the capabilities name it.
 *
 * @param crs as spelled there, the default first
 * @param formats of its own; mostly none
 */
record FeatureType(String name, List<String> crs, List<String> formats) {

  /** Without the prefix of a namespace. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The CRS to ask: ours, else the other Belgian one, else none, which gives the default. */
  Optional<Integer> belgian() {
    return List.of(31370, 3812).stream().filter(this::offers).findFirst();
  }

  /** In which a box can be given. */
  int boxed() {
    Optional<Integer> first = crs.stream().findFirst().flatMap(CrsNames::srid);
    return belgian().or(() -> first.filter(s -> s == 4326 || s == 4258)).orElse(31370);
  }

  private boolean offers(int srid) {
    return crs.stream().anyMatch(c -> CrsNames.srid(c).filter(s -> s == srid).isPresent());
  }
}
