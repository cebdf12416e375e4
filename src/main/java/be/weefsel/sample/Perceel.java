package be.weefsel.sample;

import org.locationtech.jts.geom.Polygon;

/** A perceel with the things that decide which buildings and vestigingen stand on it. */
record Perceel(
    Polygon geom, Kadasternummer nummer, Situering situering, Bestemming bestemming, int face) {}
