-- needs: [percelen]
SELECT * FROM uitleg
