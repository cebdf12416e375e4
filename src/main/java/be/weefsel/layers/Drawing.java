package be.weefsel.layers;

import java.util.List;

/**
 * One way to draw a layer: all alike, or in classes of a property, of which the first that fits a
 * feature draws it.
 *
 * @param id unique among all drawings of a meting
 * @param property what the classes are about; null where all is drawn alike
 * @param only the features that are drawn at all; null for all
 * @param paint what the classes have in common
 * @param classes in the order of the legend; empty where all is drawn alike
 * @param other how features of no class are drawn; null for not at all
 */
public record Drawing(
    String id,
    Text title,
    String property,
    Only only,
    Paint paint,
    List<StyleClass> classes,
    StyleClass other) {
  public Drawing {
    classes = List.copyOf(classes);
  }

  public boolean hasClasses() {
    return !classes.isEmpty();
  }

  /** The property that decides about a class of this drawing. */
  public String propertyOf(StyleClass of) {
    return of.property() == null ? property : of.property();
  }

  /**
   * Features of which a property has one of these values.
   *
   * @param values as text, whatever the type of the property
   */
  public record Only(String property, List<String> values) {
    public Only {
      values = List.copyOf(values);
    }
  }
}
