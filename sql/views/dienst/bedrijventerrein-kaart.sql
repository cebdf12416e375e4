-- needs: [park_kaart, bedrijventerreinen]
SELECT k.*, t.id, t.naam, t.geom, t.geom_crs84, t.geom_3857
FROM   park_kaart k JOIN bedrijventerrein t USING (bedrijventerrein_id)
