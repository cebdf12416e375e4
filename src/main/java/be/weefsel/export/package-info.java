/** Whole layers as files and streams, for the command line and the web alike. */
package be.weefsel.export;
