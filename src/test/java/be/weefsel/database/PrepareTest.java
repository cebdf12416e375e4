package be.weefsel.database;

import be.weefsel.TestDatabase;
import be.weefsel.registry.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Commands that are started together each prepare the database. */
class PrepareTest {
  @Test
  void commandsThatStartTogetherDoNotHinderEachOther() throws Exception {
    try (TestDatabase test = TestDatabase.fresh()) {
      ExecutorService commands = Executors.newFixedThreadPool(6);
      List<Future<?>> started = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        started.add(commands.submit(() -> Store.open(test.info(), test.settings()).close()));
      }
      for (Future<?> command : started) {
        command.get();
      }
      commands.shutdown();
    }
  }
}
