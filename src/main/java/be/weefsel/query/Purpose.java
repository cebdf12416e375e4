package be.weefsel.query;

/** What a query is for: each purpose has connections and a time limit of its own. */
public enum Purpose {
  /** Lists of metingen and the question whether the database answers; never waits for users. */
  LISTS,
  /** Pages, single features, explanations. */
  PAGES,
  TILES,
  /** Whole layers. */
  DOWNLOADS
}
