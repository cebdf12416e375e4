-- needs: [bestemming_algemeen, bestemming_rol]
SELECT a.*, b.naam AS rol_naam FROM bestemming_algemeen a LEFT JOIN bestemming_rol b USING (rol)
