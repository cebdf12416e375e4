-- The choice inside crs84, apart: a function of one expression over two columns is inlined, and the
-- loader, which has both at hand, saves a call per row.
CREATE FUNCTION afgerond(exact geometry, rounded geometry) RETURNS geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN ST_Dimension(exact) < 2 THEN coalesce(rounded, exact)
                -- rounding drops what collapses: a lost point is as bad as an invalid ring
                WHEN ST_NPoints(rounded) = ST_NPoints(exact) AND ST_IsValid(rounded) THEN rounded
                WHEN ST_IsEmpty(ST_ReducePrecision(exact, 1e-7)) THEN exact
                ELSE ST_Multi(ST_CollectionExtract(ST_ReducePrecision(exact, 1e-7), 3)) END
$$;

CREATE OR REPLACE FUNCTION crs84(geom geometry) RETURNS geometry
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT beheer.afgerond(exact, rounded)
    -- OFFSET keeps the planner from computing a copy for every mention of it
    FROM  (SELECT exact, ST_SnapToGrid(exact, 1e-7) AS rounded
           FROM  (SELECT ST_SetSRID(ST_Transform(geom, 4258), 4326) AS exact OFFSET 0) a OFFSET 0) b
$$;
