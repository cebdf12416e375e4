package be.weefsel.loading.formats.shapefile;

import be.weefsel.loading.rows.RowRejected;

/** Writes the rings of a shape as a polygon or multipolygon; none is lost. */
final class Rings {
  /** Most shapes have one ring, and that needs no thought. */
  byte[] polygon(Parts parts) throws RowRejected {
    if (parts.count() < 2) {
      Wkb out = Wkb.of(9 + (parts.count() == 0 ? 0 : 4 + parts.bytes())).head(3);
      out.number(parts.count());
      return parts.count() == 0 ? out.bytes() : parts.copy(0, out).bytes();
    }
    int[] shell = new RingNest(parts).shells();
    int[] holes = new int[shell.length];
    int shells = 0;
    for (int i = 0; i < shell.length; i++) {
      shells += shell[i] == i ? 1 : 0;
      holes[shell[i]]++;
    }
    Wkb out = Wkb.of((shells > 1 ? 9 : 0) + 9 * shells + 4 * parts.count() + parts.bytes());
    if (shells > 1) {
      out.head(6).number(shells);
    }
    write(out, parts, shell, holes);
    return out.bytes();
  }

  private static void write(Wkb out, Parts parts, int[] shell, int[] rings) {
    int[][] members = new int[shell.length][];
    for (int i = 0; i < shell.length; i++) {
      if (rings[i] > 0) {
        members[i] = new int[rings[i]];
        members[i][0] = i;
        rings[i] = 1;
      }
    }
    for (int i = 0; i < shell.length; i++) {
      if (shell[i] != i) {
        members[shell[i]][rings[shell[i]]++] = i;
      }
    }
    for (int[] polygon : members) {
      if (polygon != null) {
        out.head(3).number(polygon.length);
        for (int ring : polygon) {
          parts.copy(ring, out);
        }
      }
    }
  }
}
