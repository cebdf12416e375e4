package be.weefsel.layers;

import java.util.List;

/**
 * A canonical column of a dataset.
 *
 * @param required a row without it is rejected
 * @param format a further check: {@code capakey}, {@code niscode}, or null
 * @param codes the values that are allowed; null for any
 * @param unit for example m², null for none
 */
public record Column(
    String name,
    ColumnType type,
    boolean required,
    String format,
    List<String> codes,
    String unit,
    Text title) {}
