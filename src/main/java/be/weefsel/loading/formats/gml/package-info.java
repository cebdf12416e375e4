/**
 * GML 2, 3.1 and 3.2, and what web feature services send: read as one stream, whatever its size.
 *
 * <p>A file is gone through once when it is opened, to its end: only so is no feature type missed
 * that begins late, is the number of rows known, and is a file that breaks off or mixes coordinate
 * systems refused before anything is loaded. Columns are those of the first thousand features of
 * each type; a column that comes later is found all the same when a mapping names it.
 *
 * <p>Of a feature with several geometries under different names, the first is read.
 */
package be.weefsel.loading.formats.gml;
