package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses, their links to percelen, and what a vestiging may say of its place. */
class AdressenImportTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void anExtractOfTheAddressRegisterIsRead() {
    loads.load(
        "adressen",
        loads.write(
            "adres.csv",
            """
            id,adresid,posspec,straatnm,huisnr,busnr,postcode,gemeenteid,gemeentenm,status,offtoegknd,X,Y
            https://data.vlaanderen.be/id/adres/1,1,ingang,Kerkstraat,12A,,8020,31022,Oostkamp,inGebruik,true,70000,205000
            https://data.vlaanderen.be/id/adres/2,2,Straat,Kerkstraat,14,0002,8020,31022,Oostkamp,Gehistoreerd,0,70010,205000
            https://data.vlaanderen.be/id/adres/3,3,ingang,Kerkstraat,16,,8020,31022,Oostkamp,inGebruik,true,,
            """));
    assertThat(
            loads.query(
                "SELECT concat_ws('|', adres_nr, straat, huisnummer, bus, postcode, gemeente,"
                    + " niscode, status, posspec, officieel, ST_X(geom)) FROM $ ORDER BY adres_nr"))
        .containsExactly(
            "1|Kerkstraat|12A|8020|Oostkamp|31022|inGebruik|ingang|t|70000",
            "2|Kerkstraat|14|0002|8020|Oostkamp|31022|gehistoreerd|straat|f|70010");
    assertThat(loads.rejects()).containsExactly("3 geometrie_ontbreekt");
  }

  @Test
  void linksOfPercelenAreKeptAndThoseOfBuildingsAreNot() {
    loads.load(
        "adreskoppelingen",
        loads.write(
            "koppeling.csv",
            """
            objecttype,adresobjid,adresid
            Perceel,31022A0001-00A000,3706808
            Perceel,31022A0001/00B000,https://data.vlaanderen.be/id/adres/3706808
            Gebouweenheid,5666547,3706808
            """));
    assertThat(loads.query("SELECT adres_id || ' ' || capakey FROM $ ORDER BY capakey"))
        .containsExactly("3706808 31022A0001/00A000", "3706808 31022A0001/00B000");
  }

  @Test
  void aVkboExportMayNameTheAddressAndThePerceel() {
    loads.load(
        "vestigingen",
        loads.write(
            "vkbo.csv",
            """
            Vestigingsnummer;Ondernemingsnummer;Naam;TypeOnderneming;NaceVersie;NaceCode;Straatnaam;Huisnummer;Postcode;AdresId;CaPaKey;Begindatum
            2000000339;200065765;Bakkerij Peeters;natuurlijke persoon;2008;10.712;Kerkstraat;12;8020;https://data.vlaanderen.be/id/adres/3706808;31022A0001-00A000;01-02-1995
            """));
    assertThat(
            loads.query(
                "SELECT concat_ws('|', vestiging_nr, onderneming_nr, natuurlijke_persoon, nace_versie,"
                    + " nace, straat, huisnummer, postcode, adres_id, capakey, begin) FROM $"))
        .containsExactly(
            "2.000.000.339|0200.065.765|t|2008|10712|Kerkstraat|12|8020|3706808|31022A0001/00A000"
                + "|1995-02-01");
  }
}
