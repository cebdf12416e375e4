/** What QGIS opens in one click: a project, a layer definition and a connection. */
package be.weefsel.web.qgis;
