/**
 * XML from strangers. All of it is read through {@link be.weefsel.loading.xml.SafeXml}: without
 * DTD, without entities from elsewhere, and with no piece of markup that does not fit in memory.
 */
package be.weefsel.loading.xml;
