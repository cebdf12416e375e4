/** What all parts of the API share: requests, formats, links, pages, problems. */
package be.weefsel.web.http;
