package be.weefsel.sample;

import org.locationtech.jts.geom.Polygon;

/** A building on the ground; main building or outbuilding. */
record Gebouw(Polygon geom, boolean hoofd) {}
