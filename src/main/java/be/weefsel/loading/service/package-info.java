/**
 * Services by URL as if they were files: {@link be.weefsel.loading.service.Retrieval} fetches the
 * pages into a folder, from where the formats read them. Below it {@code http} asks, {@code ogc}
 * and {@code wfs} know what to ask, {@code paging} is what both share.
 */
package be.weefsel.loading.service;
