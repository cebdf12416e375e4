package be.weefsel.query;

/**
 * How busy the connections for a purpose are.
 *
 * @param most queries that may run at a time
 * @param waiting requests that wait for their turn now
 * @param refused requests whose turn did not come in time, since the start
 */
public record LaneFigures(Purpose purpose, int most, int running, int waiting, long refused) {}
