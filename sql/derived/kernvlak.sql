-- id: kernvlak
-- title: {nl: Kernen zonder linten, en: Cores without ribbons}
-- description:
--   nl: De officiële laag geeft kernen, linten en verspreide bebouwing in één dataset. Alleen wat geen lint of verspreide bebouwing heet is een kern; elke berekening leest de kernen hier.
-- needs: [kernen, kernsoort]
-- indexes: ["(kern_id)", "USING gist (geom)"]
-- source: docs/method/functie.md#linten
SELECT k.kern_id, k.kern_code, k.naam, k.kerntype, k.niscode, k.geom
FROM   kern k
WHERE  NOT EXISTS (SELECT FROM kernsoort s WHERE k.kerntype ~* s.patroon)
ORDER  BY k.kern_id
