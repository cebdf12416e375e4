package be.weefsel;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.Sql;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A fresh, migrated database for one test class; closing it drops it. */
public final class TestDatabase implements AutoCloseable {
  private static final String TEMPLATE = "weefsel_template_" + ProcessHandle.current().pid();
  private static final Map<String, String> FILLED = new HashMap<>();
  private static int made;
  private static TestServer server;

  private final String name;
  private final ConnectionInfo info;
  private final Store store;

  private TestDatabase(String name, ConnectionInfo info) {
    this.name = name;
    this.info = info;
    this.store = Store.open(info, settings());
  }

  public static synchronized TestDatabase fresh() {
    if (server == null) {
      server = TestServer.start();
      maintain("DROP DATABASE IF EXISTS " + TEMPLATE);
      maintain("CREATE DATABASE " + TEMPLATE);
      Store.open(server.database(TEMPLATE), settingsOfThisBuild()).close();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    for (int i = 1; i <= made; i++) {
                      maintain("DROP DATABASE IF EXISTS " + name(i) + " WITH (FORCE)");
                    }
                    maintain("DROP DATABASE IF EXISTS " + TEMPLATE);
                    server.stop();
                  }));
    }
    return copy(TEMPLATE);
  }

  /**
   * A copy of a database that is filled once for all tests of this process that name it alike. What
   * a test does to its copy no other test sees.
   */
  public static synchronized TestDatabase filled(String what, Consumer<TestDatabase> fill) {
    String template = FILLED.get(what);
    if (template == null) {
      TestDatabase first = fresh();
      fill.accept(first);
      // nobody may be connected to what is copied
      first.store.close();
      template = first.name;
      FILLED.put(what, template);
    }
    return copy(template);
  }

  private static TestDatabase copy(String template) {
    String name = name(++made);
    maintain("CREATE DATABASE " + name + " TEMPLATE " + template);
    return new TestDatabase(name, server.database(name));
  }

  private static String name(int number) {
    return "weefsel_test_" + ProcessHandle.current().pid() + "_" + number;
  }

  public Store store() {
    return store;
  }

  public ConnectionInfo info() {
    return info;
  }

  /** The settings of this build: its own layers, sql and method. */
  public Settings settings() {
    return settingsOfThisBuild();
  }

  @Override
  public void close() {
    store.close();
    maintain("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }

  private static Settings settingsOfThisBuild() {
    return settings(Map.of());
  }

  /** The settings of this build with others. */
  public static Settings settings(Map<String, String> others) {
    // Not the home of who builds this.
    Map<String, String> all = new HashMap<>(Map.of("WEEFSEL_HOME", "target/home"));
    all.putAll(others);
    return Settings.from(all);
  }

  private static void maintain(String sql) {
    ConnectionInfo on = server.maintenance();
    try (Connection c = DriverManager.getConnection(on.url(), on.user(), on.password())) {
      Sql.run(c, sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The test database does not answer: " + on, e);
    }
  }
}
