package be.weefsel.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;

/** Divisions of a gemeente: whole faces, so that they cover it without gaps. */
final class Gebieden {
  private static final double CENTRE = 0.45;
  private static final List<String> SIDES = List.of("Oost", "Noord", "West", "Zuid");

  private Gebieden() {}

  /** A part of a gemeente: its number, name and land. */
  record Deel(Kern kern, String nummer, String naam, Geometry land) {}

  /** Of every deelgemeente the middle, the built sides and the open sides, as Statbel does. */
  static List<Deel> sectoren(Gemeente gemeente) {
    return parts(
        gemeente,
        face -> {
          char letter = (char) ('A' + face.kern().nummer());
          String kern = face.kern().naam();
          if (face.depth() < CENTRE) {
            return new Name(letter + "00-", kern + " - Centrum");
          }
          int side = side(face);
          return face.inKern()
              ? new Name(letter + "0" + (1 + side) + "-", kern + " - " + SIDES.get(side))
              : new Name(
                  letter + "8" + side + "-", kern + " - Verspreide bewoning " + SIDES.get(side));
        });
  }

  /** The town in five, every village whole. */
  static List<Deel> wijken(Gemeente gemeente) {
    return parts(
        gemeente,
        face -> {
          Kern kern = face.kern();
          if (!kern.bovenlokaal()) {
            return new Name("W1" + kern.nummer(), kern.naam());
          }
          return face.depth() < CENTRE
              ? new Name("W00", "Centrum")
              : new Name("W0" + (1 + side(face)), kern.naam() + " " + SIDES.get(side(face)));
        });
  }

  private record Name(String nummer, String naam) {}

  private static int side(Face face) {
    double dx = face.centroid().x - face.kern().centre().x;
    double dy = face.centroid().y - face.kern().centre().y;
    return (int) Math.floor((Math.atan2(dy, dx) + 2.25 * Math.PI) / (Math.PI / 2)) % 4;
  }

  private static List<Deel> parts(Gemeente gemeente, Function<Face, Name> name) {
    Map<Name, Kern> kernen = new LinkedHashMap<>();
    gemeente.faces().forEach(f -> kernen.putIfAbsent(name.apply(f), f.kern()));
    List<Deel> parts = new ArrayList<>();
    kernen.forEach(
        (n, kern) -> {
          Geometry land = Shapes.join(gemeente.whole(f -> name.apply(f).equals(n)));
          parts.add(new Deel(kern, gemeente.namen().niscode() + n.nummer, n.naam, land));
        });
    return parts;
  }
}
