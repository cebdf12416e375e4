package be.weefsel.layers;

/**
 * How a layer is drawn, from which every style language is written.
 *
 * @param property the property that the classes are about; null where all is drawn alike
 */
public record Style(String property) {}
