package be.weefsel.loading.service.wfs;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.ServiceUrl;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one type that is meant. */
final class TypeChoice {
  private static final int LISTED = 40;

  private TypeChoice() {}

  /**
   * The type of that name, with or without its prefix; the only one where no name is given.
   *
   * @throws Refused when it cannot be told, with the names that there are
   */
  static FeatureType of(List<FeatureType> types, Optional<String> name, URI given) {
    List<FeatureType> same =
        types.stream().filter(t -> name.isEmpty() || t.name().equals(name.get())).toList();
    if (same.isEmpty()) {
      String local = name.orElse("").replaceFirst("^[^:]*:", "");
      same = types.stream().filter(t -> t.local().equalsIgnoreCase(local)).toList();
    }
    if (same.size() == 1) {
      return same.get(0);
    }
    String where = ServiceUrl.shown(given);
    throw new Refused(
        (types.isEmpty()
                ? where + " heeft geen featuretypes"
                : name.isPresent()
                    ? where + " heeft geen featuretype " + name.get()
                    : where + " heeft meer dan één featuretype; zet er één in de URL (typeNames=…)")
            + ". Er zijn: "
            + types.stream().map(FeatureType::name).limit(LISTED).collect(Collectors.joining(", "))
            + (types.size() > LISTED ? " en nog " + (types.size() - LISTED) : "")
            + ".");
  }
}
