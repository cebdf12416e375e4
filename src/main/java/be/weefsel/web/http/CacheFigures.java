package be.weefsel.web.http;

/**
 * What the cache of answers holds and spares.
 *
 * @param hits requests that were answered from it, or by an answer that another one was making
 * @param misses requests for which an answer was made
 */
public record CacheFigures(long hits, long misses, long answers, long bytes, long most) {}
