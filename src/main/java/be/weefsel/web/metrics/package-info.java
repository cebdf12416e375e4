/** Figures for Prometheus, on a port of their own. */
package be.weefsel.web.metrics;
