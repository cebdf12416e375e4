package be.weefsel.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The house number of a perceel.
 *
 * @param bussen one for each dwelling and each business; "" for what has no box
 */
record Adres(String straat, int huisnummer, List<String> bussen, Coordinate plaats) {}
