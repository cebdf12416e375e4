package be.weefsel.loading.rows;

import java.nio.file.Path;
import java.util.List;

/** A file format: what it recognises, by content, and how its rows are found. */
public interface Format {
  /** As users know it, with its usual ending: {@code GeoPackage (.gpkg)}. */
  String name();

  /** Endings of the files that belong to it, with their dot, so that archives unpack them. */
  List<String> endings();

  /**
   * Whether a file is of this format.
   *
   * @param head its first bytes, up to 512, one character each
   */
  boolean recognises(Path file, String head);

  /**
   * Opens a file that was recognised.
   *
   * @throws be.weefsel.Refused when it is not what it says it is
   */
  void open(Path file, Opening opening);
}
