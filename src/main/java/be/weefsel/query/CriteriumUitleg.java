package be.weefsel.query;

/**
 * One line of the explanation of a score.
 *
 * @param waarde the raw value in its unit; null when there is none, and then reden says why
 * @param genormaliseerd 0 to 1; null without a value
 * @param regel how the raw value was normalised, in words
 * @param gewicht whole percentage in the profile
 * @param bijdrage what it adds to the score; the lines of a profile add up to the score
 * @param bewijs what the value was read from, such as the code of a stop
 * @param bron lading and date of the source
 */
public record CriteriumUitleg(
    String criterium,
    String titel,
    Double waarde,
    String eenheid,
    Double genormaliseerd,
    String regel,
    Integer gewicht,
    Double bijdrage,
    String bewijs,
    String bron,
    String reden) {}
