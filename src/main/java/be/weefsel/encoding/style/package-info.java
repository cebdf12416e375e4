/** From the style of a layer to the languages in which styles and legends are written; pure. */
package be.weefsel.encoding.style;
