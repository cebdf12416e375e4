package be.weefsel.sample;

import java.util.Map;

/** What was written: rows per layer or file, in the order of writing. */
public record SampleReport(int gemeenten, Map<String, Integer> rows) {

  /** The exact number of percelen, which is near what was asked for. */
  public int percelen() {
    return rows.get("percelen");
  }
}
