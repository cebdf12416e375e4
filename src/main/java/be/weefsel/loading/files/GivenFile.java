package be.weefsel.loading.files;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file that the user gave.
 *
 * @param name as the user gave it
 * @param path where it really is: a link that is turned to another file later changes nothing
 */
record GivenFile(String name, Path path) {

  /** Looks at what it is without opening it, since opening a pipe would wait for ever. */
  static GivenFile of(Path given) {
    Path real = real(given);
    if (Files.isDirectory(real)) {
      throw new Refused(given + " is een map; geef de bestanden erin.");
    }
    if (!Files.isRegularFile(real)) {
      throw new Refused(
          given
              + " is geen gewoon bestand maar een pijp, een apparaat of iets dergelijks; bewaar de"
              + " gegevens eerst in een bestand.");
    }
    if (!Files.isReadable(real)) {
      throw new Refused(
          "Het bestand " + given + " mag niet worden gelezen; controleer de rechten.");
    }
    return new GivenFile(given.getFileName().toString(), real);
  }

  private static Path real(Path given) {
    try {
      return given.toRealPath();
    } catch (FileSystemException e) {
      throw new Refused(absent(given, e), e);
    } catch (IOException e) {
      throw new Refused(given + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  private static String absent(Path given, FileSystemException e) {
    if (!Files.exists(given, LinkOption.NOFOLLOW_LINKS)) {
      return "Het bestand " + given + " bestaat niet.";
    }
    if (!Files.isSymbolicLink(given)) {
      return given + " kan niet worden gelezen: " + e.getMessage();
    }
    try {
      Path target = Files.readSymbolicLink(given);
      return given
          + " is een koppeling naar "
          + target
          + ", dat niet bestaat of weer naar zichzelf verwijst.";
    } catch (IOException unreadable) {
      return given + " is een koppeling die nergens heen leidt.";
    }
  }
}
