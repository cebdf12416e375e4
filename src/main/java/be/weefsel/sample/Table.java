package be.weefsel.sample;

import java.util.List;

/** The rows of one CSV file. */
interface Table {
  List<String> columns();

  void write(Gemeente gemeente, CsvFile out);
}
