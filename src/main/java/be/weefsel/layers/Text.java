package be.weefsel.layers;

/** A text for users, in Dutch and English. */
public record Text(String nl, String en) {
  /** The Dutch text where there is no other. */
  public String in(String language) {
    return "en".equals(language) && en != null ? en : nl;
  }
}
