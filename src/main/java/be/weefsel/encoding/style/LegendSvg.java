package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import be.weefsel.layers.StyleClass;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Legends as a picture: a title for every drawing and a box, line or marker for every class. */
public final class LegendSvg {
  private static final int LINE = 22;
  private static final int BOX = 26;
  // A letter of 13 pixels is seldom wider on average.
  private static final double LETTER = 7.2;
  private final Xml xml = new Xml(null);
  private int top;

  private LegendSvg() {}

  public static byte[] of(List<Styled> all) {
    LegendSvg svg = new LegendSvg();
    svg.write(all);
    return svg.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(List<Styled> all) {
    int lines = all.stream().mapToInt(s -> s.entries().size() + 1).sum();
    String width = Integer.toString(width(all));
    String height = Integer.toString((lines + all.size()) * LINE - LINE / 2);
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "font-family",
        "sans-serif",
        "font-size",
        "13");
    xml.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    all.forEach(this::drawing);
    xml.close();
  }

  private static int width(List<Styled> all) {
    int longest = 0;
    for (Styled styled : all) {
      longest = Math.max(longest, heading(styled).length() - 4);
      for (StyleClass c : styled.entries()) {
        longest = Math.max(longest, styled.label(c).length());
      }
    }
    return (int) (longest * LETTER) + BOX + 30;
  }

  private static String heading(Styled styled) {
    return styled.title() + styled.unit().map(u -> " (" + u + ")").orElse("");
  }

  private void drawing(Styled styled) {
    text(heading(styled), 10, "bold");
    top += LINE;
    for (StyleClass c : styled.entries()) {
      sample(styled, c.colour());
      text(styled.label(c), 18 + BOX, "normal");
      top += LINE;
    }
    top += LINE;
  }

  private void text(String text, int x, String weight) {
    xml.element(
        "text",
        text,
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(top + 20),
        "font-weight",
        weight,
        "fill",
        "#1c2733");
  }

  private void sample(Styled styled, String colour) {
    Paint paint = styled.drawing().paint();
    String width = Numerals.of(paint.width());
    String opacity = Numerals.of(paint.opacity());
    if (styled.draws(GeometryType.MULTI_POLYGON)) {
      String stroke = paint.fills() ? paint.stroke() : colour;
      xml.empty(
          "rect",
          "x",
          "10",
          "y",
          Integer.toString(top + 8),
          "width",
          Integer.toString(BOX),
          "height",
          "15",
          "fill",
          paint.fills() ? colour : "none",
          "fill-opacity",
          opacity,
          "stroke",
          stroke,
          "stroke-width",
          width);
    } else if (styled.draws(GeometryType.POINT)) {
      xml.empty(
          "circle",
          "cx",
          Integer.toString(10 + BOX / 2),
          "cy",
          Integer.toString(top + 15),
          "r",
          Numerals.of(paint.size() / 2),
          "fill",
          colour,
          "fill-opacity",
          opacity,
          "stroke",
          paint.stroke(),
          "stroke-width",
          width);
    } else {
      xml.empty(
          "path",
          "d",
          "M10 " + (top + 15) + "h" + BOX,
          "stroke",
          colour,
          "stroke-width",
          width,
          "fill",
          "none");
    }
  }
}
