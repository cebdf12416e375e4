-- needs: [percelen_algemeen]
SELECT * FROM percelen_algemeen
