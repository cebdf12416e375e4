package be.weefsel;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.Sql;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A fresh, migrated database for one test class; closing it drops it. */
public final class TestDatabase implements AutoCloseable {
  private static final String TEMPLATE = "weefsel_template_" + ProcessHandle.current().pid();
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
    String name = name(++made);
    maintain("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
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
    // Not the home of who builds this.
    return Settings.from(Map.of("WEEFSEL_HOME", "target/home"));
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
