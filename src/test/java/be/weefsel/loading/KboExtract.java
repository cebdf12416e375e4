package be.weefsel.loading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the dialect of KBO Open Data: commas, every value in quotes, UTF-8. */
final class KboExtract {
  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  KboExtract() {
    row("meta", "Variable", "Value");
    row("meta", "SnapshotDate", "30-05-2025");
    row("meta", "ExtractNumber", "140");
    row("meta", "ExtractType", "full");
    row("code", "Category", "Code", "Language", "Description");
    row(
        "enterprise",
        "EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate"
            .split(","));
    row("establishment", "EstablishmentNumber", "StartDate", "EnterpriseNumber");
    row(
        "address",
        ("EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,"
                + "StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff")
            .split(","));
    row("activity", "EntityNumber,ActivityGroup,NaceVersion,NaceCode,Classification".split(","));
    row("denomination", "EntityNumber", "Language", "TypeOfDenomination", "Denomination");
    row("contact", "EntityNumber", "EntityContact", "ContactType", "Value");
    row("branch", "Id", "StartDate", "EnterpriseNumber");
  }

  KboExtract row(String file, String... values) {
    return line(file, '"' + String.join("\",\"", values) + '"');
  }

  KboExtract line(String file, String line) {
    files.computeIfAbsent(file, f -> new StringBuilder()).append(line).append('\n');
    return this;
  }

  KboExtract enterprise(String number, String type) {
    return row("enterprise", number, "AC", "000", type, "", "", "01-01-2000");
  }

  KboExtract establishment(String number, String start, String enterprise) {
    return row("establishment", number, start, enterprise);
  }

  /** An address of a vestiging; {@code struck} is empty where it still holds. */
  KboExtract address(
      String number, String zip, String street, String house, String box, String struck) {
    return row(
        "address",
        number,
        "BAET",
        "",
        "",
        zip,
        "Oostkamp",
        "Oostkamp",
        street,
        street,
        house,
        box,
        "",
        struck);
  }

  KboExtract main(String number, String version, String nace) {
    return row("activity", number, "006", version, nace, "MAIN");
  }

  KboExtract without(String file) {
    files.remove(file);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
        zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
