-- needs: [verwevingskaart_algemeen]
SELECT * FROM verwevingskaart_algemeen
