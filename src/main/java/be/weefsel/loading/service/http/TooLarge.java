package be.weefsel.loading.service.http;

import be.weefsel.Refused;

/** One answer is more than we want to hold. */
final class TooLarge extends Refused {
  private static final long serialVersionUID = 1L;

  TooLarge(long most) {
    super(
        "Eén antwoord van de dienst is groter dan "
            + (most >= 1 << 20 ? (most >> 20) + " MB" : most + " bytes")
            + "; vraag een kleiner gebied met --bbox of --gemeente.");
  }
}
