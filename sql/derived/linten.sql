-- id: linten
-- title: {nl: Linten, en: Ribbons}
-- description:
--   nl: Aaneengesloten bebouwing langs een straat buiten de kernen.
-- needs: [kernen]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/functie.md#linten
SELECT kern_id AS lint_id, geom FROM kern WHERE kerntype ~* 'lint'
