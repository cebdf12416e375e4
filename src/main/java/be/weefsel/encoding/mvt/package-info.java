/** From WKB rows in web Mercator to vector tiles; pure. */
package be.weefsel.encoding.mvt;
