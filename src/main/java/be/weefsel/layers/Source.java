package be.weefsel.layers;

import java.time.LocalDate;

/**
 * Where data of a published layer came from.
 *
 * @param crsAccuracy metres; null where unknown
 */
public record Source(
    String dataset,
    int lading,
    LocalDate peildatum,
    String licence,
    String citation,
    String crsOperation,
    Double crsAccuracy) {}
