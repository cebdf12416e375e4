/** WFS 2.0 and 1.1: reads the capabilities, asks for the right part, counts its pages. */
package be.weefsel.loading.service.wfs;
