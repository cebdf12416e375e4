package be.weefsel.query.cql2;

/** ECQL to an expression. */
final class EcqlReader {
  private EcqlReader() {}

  static Expression read(String text, Limits limits) {
    throw new FilterError(Place.NOWHERE, "ECQL is not read yet");
  }
}
