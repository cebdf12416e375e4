package be.weefsel.loading.service;

import be.weefsel.EnvironmentLacks;
import be.weefsel.Refused;
import be.weefsel.loading.files.PrivateFiles;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of one download. Held by one process at a time. */
final class Folder implements AutoCloseable {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private final Path path;
  private final FileChannel lock;

  private Folder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static Folder open(Path path, String url) {
    try {
      Files.createDirectories(path);
      // The addresses in it may hold a key.
      PrivateFiles.only(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Refused(
            url + " wordt al opgehaald door een andere import; wacht tot die klaar is.");
      }
      return new Folder(path, channel);
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** How far an earlier run came; empty where it left nothing that can be used. */
  Optional<State> state() {
    Path file = path.resolve("stand.json");
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), State.class)).filter(this::whole)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean whole(State state) {
    return state.started() != null && pages(state).stream().allMatch(Files::isRegularFile);
  }

  /** All at once, so that a crash leaves the old one or the new one. */
  void write(State state) {
    try {
      Path draft = path.resolve("stand.tmp");
      JSON.writeValue(draft.toFile(), state);
      move(draft, path.resolve("stand.json"));
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** Where an answer is written before it is known to be whole. */
  Path draft() {
    return path.resolve("bladzijde.tmp");
  }

  /** Where the documents about the service go. */
  Path document() {
    return path.resolve("beschrijving.tmp");
  }

  /** Keeps the draft as a page. */
  void keep(int number, String ending) {
    try {
      move(draft(), page(number, ending));
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  List<Path> pages(State state) {
    return IntStream.rangeClosed(1, state.pages()).mapToObj(i -> page(i, state.ending())).toList();
  }

  private Path page(int number, String ending) {
    return path.resolve(String.format("page-%06d.%s", number, ending));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Forgets everything that was fetched. */
  void clear() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.filter(f -> !f.endsWith("slot")).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** Lets go; what was fetched stays. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** Removes the folder, and lets go. */
  void remove() {
    clear();
    try {
      Files.deleteIfExists(path.resolve("slot"));
      lock.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  private static EnvironmentLacks cannotWrite(Path path, IOException e) {
    return new EnvironmentLacks("Cannot write in " + path + ": " + e.getMessage(), e);
  }
}
