package be.weefsel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of vestigingen and vacant premises in the three years between the measurements. */
final class Jaren {
  private static final LocalDate FROM = Toestand.NULMETING.peildatum();
  private static final int DAYS = 1_090;

  private final Leven before;
  private final Chance chance;
  private final List<Optional<Vestiging>> vestigingen = new ArrayList<>();
  private final List<Pand> leegstand = new ArrayList<>();

  private Jaren(Leven before, Chance chance) {
    this.before = before;
    this.chance = chance;
  }

  /** The vestigingen of before in their place, empty where gone, and the new ones after them. */
  record Later(List<Optional<Vestiging>> vestigingen, List<Pand> leegstand) {}

  static Later after(Gemeente gemeente, long seed) {
    Jaren jaren = new Jaren(gemeente.leven(), Chance.of(seed, 23, gemeente.ligging().nummer()));
    jaren.leave();
    jaren.open();
    return new Later(jaren.vestigingen, jaren.leegstand);
  }

  /** One in twenty goes, of the others one in ten has more or fewer jobs. */
  private void leave() {
    Set<Integer> emptied = new HashSet<>();
    List<Pand> begun = new ArrayList<>();
    for (Vestiging vestiging : before.vestigingen()) {
      Plek plek = vestiging.plek();
      if (!chance.hits(0.05)) {
        vestigingen.add(Optional.of(chance.hits(0.1) ? grown(vestiging) : vestiging));
        continue;
      }
      vestigingen.add(Optional.empty());
      if (plek.gebruik().zakelijk() && chance.hits(0.5) && emptied.add(plek.index())) {
        begun.add(Leegstand.pand(plek, day(), chance));
      }
    }
    reopen();
    leegstand.addAll(begun);
  }

  private Vestiging grown(Vestiging vestiging) {
    Long jobs = vestiging.banen();
    return jobs == null || jobs == 0
        ? vestiging
        : vestiging.metBanen(Math.max(1, Math.round(jobs * chance.between(0.6, 1.6))));
  }

  /** A third of what was empty is in use again: as before, or, of shops, as a dwelling. */
  private void reopen() {
    for (Pand pand : before.leegstand()) {
      if (!chance.hits(0.35)) {
        leegstand.add(pand);
        continue;
      }
      LocalDate day = day();
      leegstand.add(pand.tot(day));
      if (pand.plek().gebruik().zakelijk() && chance.hits(0.7)) {
        vestigingen.add(Optional.of(Vestigingen.opened(pand.plek(), day, chance)));
      }
    }
  }

  /** Six new ones for every hundred, wherever something is built and not empty. */
  private void open() {
    long wanted = Math.round(0.06 * before.vestigingen().size());
    List<Plek> built = before.plekken().stream().filter(p -> p.bebouwd() && !p.leeg()).toList();
    long there = vestigingen.size() - (long) before.vestigingen().size();
    for (long i = there; i < wanted && !built.isEmpty(); i++) {
      Plek plek = chance.oneOf(built);
      vestigingen.add(Optional.of(Vestigingen.opened(plek, day(), chance)));
    }
  }

  private LocalDate day() {
    return FROM.plusDays(1 + chance.below(DAYS));
  }
}
