package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.Test;

/** What rests on a dataset that is not loaded is empty for those that only use it. */
class MissingDatasetTest {

  @Test
  void aRelationThatOnlyUsesAnotherOneIsMadeWithoutIt() {
    try (Town town = Town.hamlet()) {
      SqlFile file =
          SqlFileReader.read(
              SqlFile.Kind.DERIVED,
              "proef.sql",
              "-- id: proef\n-- needs: [percelen]\n-- uses: [vestiging_functie]\n"
                  + "SELECT perceel_id, (SELECT count(*) FROM vestiging_functie) AS n FROM perceel");
      town.methode.add(file);
      Meting meting = town.analysed("zonder");
      assertThat(town.rows(meting, "SELECT n FROM proef")).containsExactly("0", "0");
      // a view of it would be a layer that says there are none
      assertThat(
              town.rows(
                  meting, "SELECT obj_description('vestiging_functie'::regclass, 'pg_class')"))
          .containsExactly("niet geladen");
    }
  }
}
