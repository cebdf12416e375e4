package be.weefsel.query;

import be.weefsel.layers.Row;
import java.io.IOException;

/** Takes features one by one; a row is valid until the next one comes. */
@FunctionalInterface
public interface RowConsumer {
  void accept(Row row) throws IOException;
}
