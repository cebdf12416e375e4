package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.registry.Meting;

/** The meting that a command is about. */
final class Chosen {
  private Chosen() {}

  /** The named meting, or the published one where none is named. */
  static Meting meting(Workplace work, String naam) {
    if (naam != null) {
      return work.store().metingen().get(naam);
    }
    return work.store()
        .metingen()
        .published()
        .orElseThrow(() -> new Refused("No meting is published yet; name one with --meting NAME."));
  }
}
