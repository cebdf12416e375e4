package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column holds, with its type in PostgreSQL. */
public enum ColumnType {
  @JsonProperty("text")
  TEXT("text"),
  @JsonProperty("integer")
  INTEGER("bigint"),
  @JsonProperty("number")
  NUMBER("double precision"),
  @JsonProperty("boolean")
  BOOLEAN("boolean"),
  @JsonProperty("date")
  DATE("date");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  public String sql() {
    return sql;
  }
}
