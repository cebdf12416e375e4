package be.weefsel.sample;

import org.locationtech.jts.geom.Geometry;

/** A zone of a plan, in Lambert 72; the category is null where the source has none. */
record Zone(
    Plan plan, String svnaam, String svnr, String categorie, String legende, Geometry geom) {}
