package be.weefsel.query;

/** A column by which features are put in order; features without a value come last either way. */
public record SortKey(String column, boolean descending) {}
