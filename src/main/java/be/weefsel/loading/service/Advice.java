package be.weefsel.loading.service;

import be.weefsel.Refused;
import be.weefsel.loading.service.paging.Page;

/** Why pages do not add up, and what to do. */
final class Advice {
  static final String OWNER =
      "Meld het aan de beheerder van de dienst; vraag intussen een kleiner gebied met --bbox of"
          + " --gemeente, of haal de gegevens als bestand.";

  private Advice() {}

  static Refused changed(String url, long announced, long given) {
    return new Refused(
        url
            + " kondigde "
            + announced
            + " objecten aan en gaf er "
            + given
            + ". Zijn de gegevens intussen veranderd, geef dan hetzelfde commando opnieuw; blijft het"
            + " verschil, vraag dan een kleiner gebied met --bbox of --gemeente.");
  }

  static Refused tooMany(String url, long received, Long announced) {
    return received > Page.MOST
        ? new Refused(
            url + " geeft meer dan " + Page.MOST + " objecten; haal de gegevens als bestand.")
        : changed(url, announced, received);
  }

  static Refused twice(String url, String id) {
    return new Refused(
        url
            + " geeft hetzelfde object op twee plaatsen: "
            + id
            + ". De bladzijden staan niet in een vaste volgorde, dus er kunnen ook objecten"
            + " ontbreken. "
            + OWNER);
  }
}
