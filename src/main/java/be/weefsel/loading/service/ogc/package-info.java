/** OGC API - Features: finds the collection, asks for the right part, follows its pages. */
package be.weefsel.loading.service.ogc;
