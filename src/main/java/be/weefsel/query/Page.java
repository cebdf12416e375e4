package be.weefsel.query;

/**
 * What a page held, after its rows were given.
 *
 * @param matched features that the filters choose, on all pages
 * @param returned features on this page
 * @param nextToken where the next page begins; null on the last page
 */
public record Page(long matched, int returned, String nextToken) {}
