package be.weefsel.layers;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a file that hold personal data, by their names: those of the dataset, those of the
 * mapping, and those that no dataset may keep.
 */
public final class PersonalNames {
  /**
   * Not kept by any dataset: a file of a municipality has such columns in any register, and a list
   * that every dataset repeats is one that some dataset forgets. "Naam" alone is not among them, as
   * most things have one.
   */
  static final List<String> ALWAYS =
      List.of(
          "*eigenaar*",
          // As a shapefile cuts it.
          "naam*eigen*",
          "*aanvrager*",
          "*contact*",
          "*e-mail*",
          "*email*",
          "*telefoon*",
          // No star before it: bestemmingsmogelijkheid.
          "gsm*",
          "*_gsm*",
          "* gsm*",
          "*-gsm*",
          "*voornaam*",
          "*familienaam*",
          "*achternaam*",
          "*rijksregister*",
          "*geboorte*");

  private final List<Glob> globs;

  private PersonalNames(Stream<String> names) {
    globs = names.map(Glob::new).toList();
  }

  public static PersonalNames of(Dataset dataset, Mapping mapping) {
    return new PersonalNames(
        Stream.concat(dataset.personal().stream(), mapping.personal().stream()));
  }

  /**
   * Whether a column is one, or part of one: {@code aanvrager.Persoon.naam} is of the aanvrager.
   */
  public boolean fits(String column) {
    return one(column)
        || column.indexOf('.') >= 0 && Stream.of(column.split("\\.")).anyMatch(this::one);
  }

  private boolean one(String name) {
    return globs.stream().anyMatch(g -> g.fits(name));
  }
}
