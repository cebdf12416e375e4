/** HTTP: OGC API Features over every closed meting, pages to read, problems, caching. */
package be.weefsel.web;
