package be.weefsel.query;

import be.weefsel.database.BoundSql;

/**
 * A filter of a language, as SQL over the alias {@code v}.
 *
 * @param source what it was made of: the same source is the same condition
 */
public record Condition(String source, BoundSql sql) {}
