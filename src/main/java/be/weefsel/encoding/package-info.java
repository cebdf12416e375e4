/** From rows to bytes: GeoJSON and CSV, without an object per feature. */
package be.weefsel.encoding;
