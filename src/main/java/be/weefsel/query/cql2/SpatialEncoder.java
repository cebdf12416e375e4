package be.weefsel.query.cql2;

import be.weefsel.layers.Crs;
import be.weefsel.query.cql2.Expression.Box;
import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Property;
import be.weefsel.query.cql2.Expression.Shape;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries, and how they lie to each other. They are compared in the stored CRS nearest to that
 * of the filter, so that the filter is transformed and not every row; measures are in Lambert 72.
 */
final class SpatialEncoder {
  private static final Map<String, String> TESTS =
      Map.of(
          "s_intersects", "ST_Intersects(#, #)",
          "s_disjoint", "(NOT ST_Intersects(#, #))",
          "s_equals", "ST_Equals(#, #)",
          "s_touches", "ST_Touches(#, #)",
          "s_within", "ST_Within(#, #)",
          "s_overlaps", "ST_Overlaps(#, #)",
          "s_crosses", "ST_Crosses(#, #)",
          "s_contains", "ST_Contains(#, #)");

  private final Queryables queryables;
  private final Crs crs;
  private final Encoder encoder;

  SpatialEncoder(Queryables queryables, Crs crs, Encoder encoder) {
    this.queryables = queryables;
    this.crs = crs;
    this.encoder = encoder;
  }

  Term test(Call call) {
    String name = call.name().toUpperCase(Locale.ROOT);
    if (call.args().size() != 2) {
      throw new FilterError(call.at(), name + " takes two geometries");
    }
    boolean computed = call.args().stream().anyMatch(Call.class::isInstance);
    Crs in = computed || crs.stored().isEmpty() ? Crs.STORAGE : crs;
    Term[] args = new Term[2];
    for (int i = 0; i < 2; i++) {
      Expression arg = call.args().get(i);
      args[i] = geometry(arg, in, name);
      boolean anyShape = name.equals("S_INTERSECTS") || name.equals("S_DISJOINT");
      if (!anyShape && arg instanceof Shape shape && Located.isMixed(shape.geometry())) {
        throw new FilterError(
            arg.at(), name + " takes a GEOMETRYCOLLECTION only when all its parts are of one type");
      }
    }
    return Term.join(Kind.BOOLEAN, TESTS.get(call.name()), args);
  }

  /** In metres. */
  Term measured(Expression e, String name) {
    return geometry(e, Crs.STORAGE, name);
  }

  /** Where no function says in which CRS. */
  Term geometry(Expression e) {
    return geometry(e, Crs.STORAGE, "this place");
  }

  private Term geometry(Expression e, Crs in, String name) {
    if (e instanceof Property p && queryables.kind(p) == Kind.GEOMETRY) {
      return Term.of(Kind.GEOMETRY, "v." + in.stored().orElseThrow());
    } else if (e instanceof Shape shape) {
      return literal(Located.shape(shape, crs), in, e.at());
    } else if (e instanceof Box box) {
      return literal(Located.box(box, crs), in, e.at());
    }
    Term term = encoder.term(e);
    if (term.kind() != Kind.GEOMETRY) {
      throw new FilterError(
          e.at(), Describe.of(e, term.kind()) + ", but " + name + " works on geometries");
    }
    return term;
  }

  private Term literal(Geometry geometry, Crs in, Place at) {
    byte[] wkb = new WKBWriter(2).write(geometry);
    String column = in.stored().orElseThrow();
    boolean stays = crs.stored().filter(column::equals).isPresent();
    if (!stays) {
      Located.checkMeasurable(geometry, crs, at);
    }
    String template;
    if (stays) {
      template = "ST_GeomFromWKB(?::bytea, " + (crs.degrees() ? 4326 : crs.srid()) + ")";
    } else if (crs.degrees()) {
      // Only from ETRS89 does PROJ take the Belgian grid.
      template = "ST_Transform(ST_GeomFromWKB(?::bytea, 4258), 31370)";
    } else if (crs == Crs.EPSG3857) {
      template =
          "ST_Transform(ST_SetSRID(ST_Transform(ST_GeomFromWKB(?::bytea, 3857), 4326), 4258), 31370)";
    } else {
      template = "ST_Transform(ST_GeomFromWKB(?::bytea, " + crs.srid() + "), 31370)";
    }
    return Term.of(Kind.GEOMETRY, template, (Object) wkb);
  }
}
