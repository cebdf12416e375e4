package be.weefsel.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way to draw a layer, as a file of {@code layers/} declares it.
 *
 * @param id absent for the only drawing of a layer, which bears the layer's id
 * @param title absent for that of the layer
 * @param forEach {@code profiel}: one drawing for every profile of the method, with {@code
 *     {profiel}} and {@code {titel}} in id, title and properties replaced
 * @param cuts the bounds between classes of numbers; one fewer than colours
 * @param table the classes are the rows of a table of the method; one row for each colour
 * @param colours of the classes of cuts or of the table, in their order
 * @param first classes that go before the others
 * @param classes written out
 */
public record DeclaredDrawing(
    String id,
    Text title,
    String forEach,
    String property,
    Drawing.Only only,
    Paint paint,
    List<Double> cuts,
    ClassTable table,
    List<String> colours,
    List<StyleClass> first,
    List<StyleClass> classes,
    StyleClass other) {
  static final DeclaredDrawing PLAIN =
      new DeclaredDrawing(null, null, null, null, null, null, null, null, null, null, null, null);
  private static final String PROFILE = "profiel";

  List<Drawing> filled(Layer layer, MethodTables method) {
    if (forEach == null) {
      return List.of(one(layer, method, Map.of()));
    }
    if (!forEach.equals(PROFILE)) {
      throw new IllegalArgumentException("for_each can only be profiel, not " + forEach);
    }
    List<Drawing> all = new ArrayList<>();
    method
        .profiles()
        .forEach(
            (profile, text) ->
                all.add(
                    one(
                        layer,
                        method,
                        Map.of("{profiel}", new Text(profile, profile), "{titel}", text))));
    return all;
  }

  private Drawing one(Layer layer, MethodTables method, Map<String, Text> words) {
    Text text = title == null ? layer.title() : title;
    return new Drawing(
        id == null ? layer.id() : layer.id() + "-" + fill(id, words, "nl"),
        new Text(fill(text.nl(), words, "nl"), fill(text.en(), words, "en")),
        fill(property, words, "nl"),
        only,
        (paint == null ? Paint.plain(layer.served().geometry()) : paint)
            .or(Paint.plain(layer.served().geometry())),
        all(method).stream().map(c -> filled(c, words)).toList(),
        other);
  }

  private List<StyleClass> all(MethodTables method) {
    List<StyleClass> all = new ArrayList<>(first == null ? List.of() : first);
    if (cuts != null) {
      all.addAll(ranges());
    }
    if (table != null) {
      all.addAll(table.classes(method, colours));
    }
    all.addAll(classes == null ? List.of() : classes);
    return all;
  }

  private List<StyleClass> ranges() {
    if (colours == null || colours.size() != cuts.size() + 1) {
      throw new IllegalArgumentException("cuts need one colour more than there are cuts");
    }
    List<StyleClass> ranges = new ArrayList<>();
    for (int i = 0; i < colours.size(); i++) {
      Double from = i == 0 ? null : cuts.get(i - 1);
      Double to = i == cuts.size() ? null : cuts.get(i);
      ranges.add(StyleClass.range(null, colours.get(i), from, to));
    }
    return ranges;
  }

  private static StyleClass filled(StyleClass c, Map<String, Text> words) {
    return new StyleClass(
        c.label(), c.colour(), c.values(), c.from(), c.to(), fill(c.property(), words, "nl"));
  }

  private static String fill(String text, Map<String, Text> words, String language) {
    String filled = text;
    for (Map.Entry<String, Text> word : words.entrySet()) {
      if (filled != null) {
        filled = filled.replace(word.getKey(), word.getValue().in(language));
      }
    }
    return filled;
  }
}
