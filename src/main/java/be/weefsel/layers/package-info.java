/**
 * What {@code layers/} says and a closed meting keeps of it: layers, styles, tiles; and the row
 * that encoders read.
 */
package be.weefsel.layers;
