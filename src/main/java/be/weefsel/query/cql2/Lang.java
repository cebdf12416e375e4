package be.weefsel.query.cql2;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The languages of filters, as the parameter {@code filter-lang} names them. */
public enum Lang {
  TEXT("cql2-text"),
  JSON("cql2-json"),
  ECQL("ecql");

  private final String id;

  Lang(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException that lists the languages
   */
  public static Lang parse(String id) {
    return Arrays.stream(values())
        .filter(lang -> lang.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it is not known; there are "
                        + Arrays.stream(values()).map(Lang::id).collect(Collectors.joining(", "))));
  }
}
