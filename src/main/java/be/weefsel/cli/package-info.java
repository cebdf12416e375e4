/** The commands; knows everything below, nothing knows it. */
package be.weefsel.cli;
