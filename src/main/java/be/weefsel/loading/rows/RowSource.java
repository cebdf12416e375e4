package be.weefsel.loading.rows;

import java.util.List;
import java.util.Optional;

/** The rows of one file, or of one layer of it. Can be read more than once. */
public interface RowSource {
  /** What it is called in messages: {@code percelen.gpkg, laag percelen}. */
  String name();

  /** The name of the layer alone, for {@code @layer}. */
  String layer();

  /** The columns of the file, in its order and spelling, without geometry. */
  List<String> columns();

  /**
   * The column that a name means: the same in any case. Formats that shorten names find it by its
   * short form.
   */
  default Optional<String> column(String name) {
    return columns().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /** Whether rows bring a geometry of their own, so that no column has to be read as one. */
  boolean hasGeometry();

  /** The CRS as the file states it, in its own words; empty when it is silent. */
  Optional<String> declaredCrs();

  /** What a user should know about how it is read; empty where there is nothing to tell. */
  default Optional<String> note() {
    return Optional.empty();
  }

  /** The number of rows where that is known without reading them, else 0. */
  long size();

  /**
   * Reads all rows from the beginning.
   *
   * @param wanted columns in any case; a row gives their values by place in this list
   * @throws be.weefsel.Refused when the file breaks off or is not what it says it is
   */
  void read(List<String> wanted, Visitor visitor);

  /** Sees each row once. */
  @FunctionalInterface
  interface Visitor {
    void row(SourceRow row);
  }
}
