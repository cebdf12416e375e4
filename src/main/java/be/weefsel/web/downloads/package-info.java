/** Whole layers to take away, streamed or as files that are made once. */
package be.weefsel.web.downloads;
