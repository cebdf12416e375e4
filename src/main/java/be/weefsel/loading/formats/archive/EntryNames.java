package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Shown;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in a zip, which are only text: each is checked before it becomes the name of a file.
 */
final class EntryNames {
  private static final int LONGEST = 255;
  private final Path zip;
  private final Set<String> seen = new HashSet<>();

  EntryNames(Path zip) {
    this.zip = zip;
  }

  /**
   * A name in parts: folders, and the file last.
   *
   * @throws Refused for a name that leads out of the zip, cannot be a file, or was there before
   */
  String[] parts(String name) {
    // Old tools of Windows write their own separator.
    String plain = name.replace('\\', '/');
    String[] parts = plain.split("/");
    if (plain.isBlank() || parts.length == 0) {
      throw refused(name, "een lege naam");
    }
    if (plain.startsWith("/") || plain.matches("[A-Za-z]:.*")) {
      throw refused(name, "een naam die buiten de zip wijst");
    }
    for (String part : parts) {
      if (part.equals("..")) {
        throw refused(name, "een naam die buiten de zip wijst");
      }
      if (part.chars().anyMatch(Character::isISOControl)) {
        throw refused(name, "een naam met onzichtbare tekens");
      }
      if (!isPath(part)) {
        throw refused(name, "een naam die deze machine niet kan schrijven");
      }
      if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        throw refused(name, "een naam van meer dan " + LONGEST + " bytes");
      }
    }
    if (parts[parts.length - 1].isBlank()) {
      throw refused(name, "een lege naam");
    }
    if (!seen.add(String.join("/", parts))) {
      throw refused(name, "twee keer dezelfde naam");
    }
    return parts;
  }

  /** Whether the character set of this machine has all its letters. */
  private static boolean isPath(String part) {
    try {
      return Path.of(part) != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Refused refused(String name, String what) {
    return new Refused(
        zip.getFileName()
            + " heeft "
            + what
            + " ('"
            + Shown.value(name)
            + "') en wordt niet uitgepakt. Maak de zip opnieuw, met alleen de bestanden zelf.");
  }
}
