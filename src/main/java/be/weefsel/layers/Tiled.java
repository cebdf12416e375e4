package be.weefsel.layers;

/**
 * The zoom levels at which a layer stands in vector tiles.
 *
 * @param from the lowest zoom
 * @param to the deepest zoom with data of its own; clients magnify its tiles beyond it
 */
public record Tiled(int from, int to) {}
