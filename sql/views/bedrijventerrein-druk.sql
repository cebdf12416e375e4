-- needs: [park_openbaar, bedrijventerreinen]
SELECT o.*, t.id, t.naam, t.geom, t.geom_crs84, t.geom_3857
FROM   park_openbaar o JOIN bedrijventerrein t USING (bedrijventerrein_id)
