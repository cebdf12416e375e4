-- id: adres_sleutel
-- title: {nl: Adressen zoals ze vergeleken worden, en: Addresses as they are compared}
-- description:
--   nl: Straat zonder hoofdletters, accenten, leestekens en toevoeging tussen haakjes, met de afkortingen van de lijst; huisnummer zonder wat na een reeks of bus komt; bus zonder voorloopnullen. Beide kanten langs dezelfde weg.
-- needs: [vestigingen, straat_afkorting]
-- uses: [adressen]
-- indexes: ["(postcode, straat, huisnummer)"]
-- source: method/straat_afkorting.csv
WITH bron AS (
    SELECT 'adres' AS kant, adres_id AS nr, postcode, straat, huisnummer, bus
    FROM   adres
    UNION ALL
    SELECT 'vestiging', vestiging_id, postcode, straat, huisnummer, bus
    FROM   vestiging
    WHERE  geom IS NULL
),
-- once per name, not once per address: MATERIALIZED and OFFSET 0 keep it so
straat AS MATERIALIZED (
    SELECT straat,
           coalesce(b.kort, '')
               || substr(letters, coalesce(length(b.lang), 0) + 1,
                         greatest(0, length(letters) - coalesce(length(b.lang), 0) - coalesce(length(e.lang), 0)))
               || coalesce(e.kort, '') AS sleutel
    FROM  (SELECT DISTINCT straat FROM bron OFFSET 0) naam
    CROSS  JOIN LATERAL (
        -- without unaccent, which is an extension more
        SELECT regexp_replace(translate(lower(regexp_replace(straat, '\([^)]*\)', '', 'g')),
                                        'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ',
                                        'aaaaaaceeeeiiiinoooooouuuuyyaaaaaaceeeeiiiinoooooouuuuy'),
                              '[^a-z0-9]', '', 'g') AS letters OFFSET 0
    ) s
    LEFT   JOIN LATERAL (
        SELECT lang, kort FROM straat_afkorting
        WHERE  plaats = 'begin' AND letters LIKE lang || '%'
        ORDER  BY length(lang) DESC, lang LIMIT 1
    ) b ON true
    LEFT   JOIN LATERAL (
        SELECT lang, kort FROM straat_afkorting
        WHERE  plaats = 'einde' AND letters LIKE '%' || lang
        ORDER  BY length(lang) DESC, lang LIMIT 1
    ) e ON true
    WHERE  letters <> ''
),
nummer AS MATERIALIZED (
    SELECT huisnummer, bus,
           -- 12 A = 12/a = 12a; 12-14 begins at 12; 12_2 is another house
           substring(h FROM '^[^0-9]*0*([0-9]+)')
               || coalesce(substring(regexp_replace(h, '(bus|bte|box).*$', '')
                                     FROM '^[^0-9]*[0-9]+[ /.-]*([a-z]{1,3}(?![a-z])|_[0-9]+)'), '') AS sleutel,
           nullif(ltrim(regexp_replace(
               coalesce(nullif(regexp_replace(lower(bus), '^ *(bus|bte|box)', ''), ''),
                        (regexp_match(h, '(bus|bte|box)[ .]*([a-z0-9]+)'))[2]),
               '[^a-z0-9]', '', 'g'), '0'), '') AS bussleutel
    FROM  (SELECT DISTINCT huisnummer, coalesce(bus, '') AS bus, lower(huisnummer) AS h FROM bron) geschreven
    WHERE  huisnummer ~ '[0-9]'
)
SELECT kant, nr, btrim(postcode) AS postcode, s.sleutel AS straat, n.sleutel AS huisnummer, n.bussleutel AS bus
FROM   bron
JOIN   straat s USING (straat)
JOIN   nummer n ON n.huisnummer = bron.huisnummer AND n.bus = coalesce(bron.bus, '')
WHERE  postcode IS NOT NULL
ORDER  BY kant, nr
