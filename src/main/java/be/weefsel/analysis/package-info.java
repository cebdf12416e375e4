/** From a meting to its results: the method, its runs, suitability, indicators, publication. */
package be.weefsel.analysis;
