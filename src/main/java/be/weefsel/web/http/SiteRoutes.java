package be.weefsel.web.http;

/** Where a part of the API says which of its paths is answered by what. */
public interface SiteRoutes {
  /**
   * Answers GET and HEAD.
   *
   * @param path below a landing page, beginning with a slash, with {@code {names}} of parameters
   */
  void get(String path, SiteHandler handler);

  /** Answers POST of a request that only reads, too large for an address. */
  void post(String path, SiteHandler handler);
}
