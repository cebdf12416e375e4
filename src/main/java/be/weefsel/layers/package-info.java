/** The catalogue that reads {@code layers/}, and the row interface that encoders read. */
package be.weefsel.layers;
