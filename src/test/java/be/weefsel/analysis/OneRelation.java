package be.weefsel.analysis;

import be.weefsel.TestDatabase;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.util.HashSet;
import java.util.Set;

/** Makes one relation of a meting with all that it reads, as an analysis does, and no others. */
final class OneRelation {
  private OneRelation() {}

  static void make(TestDatabase test, LayerCatalogue catalogue, Meting meting, String name) {
    var database = test.store().database();
    Methode methode = Methode.read(test.settings());
    Plan plan =
        new Plan(meting, methode, catalogue, database.read(c -> Ladingen.of(c, meting.id())));
    database.transaction(
        c -> {
          MetingSchema.make(c, meting, catalogue, plan.ladingen());
          return null;
        });
    CodeTables.show(database, meting, methode.tables());
    Set<Relation> needed = new HashSet<>();
    add(plan.relation(name).orElseThrow(), needed);
    new Runner(database, meting, Progress.none())
        .run(plan.relations().stream().filter(needed::contains).toList());
  }

  private static void add(Relation relation, Set<Relation> needed) {
    if (needed.add(relation)) {
      relation.after().forEach(before -> add(before, needed));
    }
  }
}
