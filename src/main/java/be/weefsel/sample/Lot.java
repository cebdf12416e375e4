package be.weefsel.sample;

/** A piece of land that becomes a perceel unless it is divided again; large weight = kept large. */
record Lot(int face, int order, Mesh mesh, int[] ring, Situering situering, double weight) {

  double urge() {
    return Rings.area(mesh, mesh.whole(ring)) / weight;
  }
}
