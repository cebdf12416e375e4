/**
 * From files to one lading. {@link be.weefsel.loading.Importer} tells the story; below it:
 *
 * <ul>
 *   <li>{@code files}: what the user gave, and whether it is still the same;
 *   <li>{@code rows}: what every format gives, rows; and what a format is;
 *   <li>{@code formats}: one package per format; a new one is a {@link
 *       be.weefsel.loading.rows.Format} in the list of {@link
 *       be.weefsel.loading.formats.SourceFiles};
 *   <li>{@code service}: services by URL, fetched into files;
 *   <li>{@code mapping}: from the columns of a file to our own, value by value;
 *   <li>{@code crs}: which coordinate system a file has;
 *   <li>{@code bron}: the tables in schema {@code bron}, and the checks that are done in SQL;
 *   <li>{@code report}: what is told about it;
 *   <li>{@code rejects}: the rejected rows, written out to be corrected.
 * </ul>
 */
package be.weefsel.loading;
