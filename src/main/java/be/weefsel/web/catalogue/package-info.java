/** What the data are, for catalogues: DCAT-AP Vlaanderen and schema.org, as JSON-LD. */
package be.weefsel.web.catalogue;
