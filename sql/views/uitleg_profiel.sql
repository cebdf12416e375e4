-- needs: [percelen]
SELECT * FROM uitleg_profiel
