package be.weefsel.query;

/**
 * What a page held, after its rows were given.
 *
 * @param count features that the filters choose, on all pages
 * @param returned features on this page
 * @param nextToken where the next page begins; null on the last page
 */
public record Page(Count count, int returned, String nextToken) {}
