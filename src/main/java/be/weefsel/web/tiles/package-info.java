/** OGC API - Tiles: vector tiles of each layer and of all together, with what describes them. */
package be.weefsel.web.tiles;
