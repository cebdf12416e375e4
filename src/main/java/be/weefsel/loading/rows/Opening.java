package be.weefsel.loading.rows;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a format may do with the file that it opens. */
public interface Opening {
  /** A table or layer of the file. */
  void add(RowSource source);

  /** A file that was inside the file, or goes with it; one that was opened before is passed by. */
  void open(Path file);

  /** Closed when the import ends, however it ends. */
  void closeLater(AutoCloseable resource);

  /** What unpacking has cost so far, over all files of the import. */
  Unpacking unpacking();

  /** The encoding of texts that do not say it themselves; empty where the user did not say. */
  Optional<Charset> encoding();

  /** The endings that all formats together know. */
  List<String> endings();
}
