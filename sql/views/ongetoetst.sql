-- needs: [percelen]
SELECT * FROM ongetoetst
