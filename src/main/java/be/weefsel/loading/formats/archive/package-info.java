/**
 * Archives, which come from anywhere: {@link be.weefsel.loading.formats.archive.ZipFormat} and
 * {@link be.weefsel.loading.formats.archive.GzipFormat} unpack within {@link
 * be.weefsel.loading.formats.archive.UnpackLimits}, into a folder that goes away with the import.
 */
package be.weefsel.loading.formats.archive;
