/** OGC API - Features, Part 3: what filters can say. */
package be.weefsel.web.filters;
