-- id: veldopname_laatste
-- title: {nl: Laatste veldopname van elk perceel, en: Latest field record of each parcel}
-- description:
--   nl: Wat ter plaatse gezien is tot de peildatum; de jongste opname van een perceel telt.
-- needs: [veldopnames]
-- indexes: ["(capakey)"]
-- source: docs/method/criteria.md#veldopnames
SELECT DISTINCT ON (capakey) capakey, datum, eigendommen, verdiepingshoogte, geschikt
FROM   veldopname
WHERE  coalesce(datum <= :peildatum, true)
ORDER  BY capakey, datum DESC NULLS LAST, veldopname_id
