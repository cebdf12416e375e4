/**
 * From files to one lading: readers, mappings, checks and the table in schema {@code bron}.
 *
 * <p>{@link be.weefsel.loading.Importer} tells the story; a new format is a new {@link
 * be.weefsel.loading.RowSource}.
 */
package be.weefsel.loading;
