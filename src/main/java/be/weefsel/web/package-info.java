/** The server: which parts make up the API, their paths, and what surrounds them. */
package be.weefsel.web;
