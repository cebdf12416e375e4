package be.weefsel.cli;

import be.weefsel.analysis.Methode;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;

/** What every command starts from: the settings, the catalogue of layers and the database. */
final class Workplace implements AutoCloseable {
  private final Settings settings;
  private final LayerCatalogue catalogue;
  private final Store store;

  private Workplace(Settings settings) {
    this.settings = settings;
    this.catalogue = LayerCatalogue.read(settings.layers());
    this.store = Store.open(settings);
  }

  static Workplace open() {
    return open(Settings.from(System.getenv()));
  }

  static Workplace open(Settings settings) {
    return new Workplace(settings);
  }

  Settings settings() {
    return settings;
  }

  LayerCatalogue catalogue() {
    return catalogue;
  }

  Store store() {
    return store;
  }

  Methode methode() {
    return Methode.read(settings);
  }

  @Override
  public void close() {
    store.close();
  }
}
