-- needs: [gebieden, gebied_functies, functies]
SELECT f.gebied_id || '.' || f.functie AS id, f.volgorde, f.gebied_id, g.soort, g.naam, f.functie,
       coalesce(n.naam, 'onbekend') AS functie_naam, f.vestigingen, f.vestigingen_bovengrens, f.m2, f.reden
FROM   gebied_functies f JOIN gebieden g USING (gebied_id) LEFT JOIN functies n USING (functie)
