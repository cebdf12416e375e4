package be.weefsel.layers;

import java.util.List;

/**
 * A canonical column of a dataset.
 *
 * @param required a row without it is rejected
 * @param format a further check, and the one form that is kept: {@code capakey}, {@code niscode},
 *     {@code nace}, {@code adresid}, {@code vestigingsnummer}, {@code ondernemingsnummer}, or null
 * @param codes the values that are allowed; null for any. Where {@code onbekend} is one of them, a
 *     text that is not in the list becomes it, and stands on the work list
 * @param multiple whether the field of a file may hold several codes, separated by comma, semicolon
 *     or bar; they are kept with "; " between them
 * @param notAfter {@code peildatum}: a later date cannot be, and rejects the row; null for any date
 * @param unit for example m², null for none
 */
public record Column(
    String name,
    ColumnType type,
    boolean required,
    String format,
    List<String> codes,
    boolean multiple,
    String notAfter,
    String unit,
    Text title) {}
