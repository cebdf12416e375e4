package be.weefsel.cli;

import be.weefsel.registry.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, a plain line per step in a log. */
final class ConsoleProgress implements Progress, AutoCloseable {
  private final PrintStream out;
  private final boolean terminal;
  private ProgressBar bar;

  ConsoleProgress() {
    this.out = System.err;
    // The launcher knows; since Java 22 a console is there even where there is no terminal.
    this.terminal = Boolean.getBoolean("weefsel.terminal");
  }

  @Override
  public synchronized void step(String what, long total) {
    close();
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total == 0 ? -1 : total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build();
    } else {
      out.println(total == 0 ? what : what + " (" + total + ")");
    }
  }

  @Override
  public synchronized void advance(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
