/** OGC API - Features: collections, items, schemas; and the pages that lead to them. */
package be.weefsel.web.features;
