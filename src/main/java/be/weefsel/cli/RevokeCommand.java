package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.web.downloads.DownloadsPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel revoke METING|LADING --reason …}: takes data back. */
@Command(
    name = "revoke",
    description = {
      "Take a meting or a lading back: its data are removed, its address answers 410 with the reason.",
      "A meting that was never published goes without a trace, and its name is free again.",
      "A lading is named by its number; the metingen that pin it must be revoked first."
    },
    mixinStandardHelpOptions = true)
final class RevokeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "METING|LADING",
      description = "the name of a meting, or the number of a lading")
  private String what;

  @Option(names = "--reason", required = true, description = "shown to whoever asks for it")
  private String reason;

  @Option(names = "--successor", description = "the meting or lading that replaces it")
  private String successor;

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Refused(
          "'" + text + "' is not the number of a lading; ./weefsel ladingen lists them.");
    }
    return Integer.parseInt(text);
  }

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      if (what.matches("\\d+")) {
        Integer next = successor == null ? null : number(successor);
        work.store().ladingen().revoke(number(what), reason, next);
      } else {
        int meting = work.store().metingen().get(what).id();
        work.store().metingen().revoke(what, reason, successor);
        forget(work.settings().downloads(), meting);
      }
      System.out.println(what + " is revoked: " + reason);
      return 0;
    }
  }

  /** What is taken back must not stay on the disk either. */
  private static void forget(Path downloads, int meting) {
    try {
      DownloadsPart.forget(downloads, meting);
    } catch (IOException e) {
      throw new Refused(
          "The data are revoked, but their files cannot be removed; remove " + downloads, e);
    }
  }
}
