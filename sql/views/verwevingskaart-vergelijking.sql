-- needs: [verwevingskaart_vergelijking, verwevingskaart_code]
SELECT v.rij, v.rij::text AS id, v.soort, v.officiele_code, o.naam AS officieel, v.eigen AS eigen_code, e.naam AS eigen,
       v.cellen, v.aandeel
FROM   verwevingskaart_vergelijking v
LEFT   JOIN verwevingskaart_code o ON o.code::int = v.officieel
LEFT   JOIN verwevingskaart_code e ON e.code::int = v.eigen
