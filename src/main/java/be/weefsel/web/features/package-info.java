/** OGC API - Features, and the pages that lead to it. */
package be.weefsel.web.features;
