package be.weefsel.layers;

/** A property of a served layer, as users see it. */
public record Property(String name, ColumnType type, Text title, String unit) {}
