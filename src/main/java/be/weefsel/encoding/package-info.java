/** From rows to GeoJSON, JSON-FG, CSV and FlatGeobuf, without an object per feature; pure. */
package be.weefsel.encoding;
