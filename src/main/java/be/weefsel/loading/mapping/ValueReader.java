package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import java.util.Optional;

/** Reads values as the type and format of their column, and says what they should look like. */
final class ValueReader {
  private final Column column;
  private final String format;

  /**
   * Makes a reader.
   *
   * @param any whether keys of a foreign register are taken as they are
   */
  ValueReader(Column column, boolean any) {
    this.column = column;
    this.format = any ? null : column.format();
  }

  /** Empty where the value is not what it should be. */
  Optional<?> read(Object value) {
    return switch (column.type()) {
      case TEXT -> text(Values.text(value));
      case INTEGER -> Values.integer(value);
      case NUMBER -> Values.number(value);
      case BOOLEAN -> Values.bool(value);
      case DATE -> Values.date(value);
    };
  }

  private Optional<String> text(String text) {
    if (format == null) {
      return Optional.of(text);
    }
    return switch (format) {
      case "capakey" -> Capakey.canonical(text);
      case "niscode" ->
          text.length() == 5 && Digits.all(text, 0, 5) ? Optional.of(text) : Optional.empty();
      case "nace" -> Nace.canonical(text);
      // the register also writes https://data.vlaanderen.be/id/adres/3706808
      case "adresid" ->
          Optional.of(text.substring(text.lastIndexOf('/') + 1)).filter(id -> !id.isBlank());
      case KboNumber.VESTIGING, KboNumber.ONDERNEMING ->
          Optional.of(KboNumber.canonical(format, text));
      default -> throw new IllegalStateException("format " + format + " is not known");
    };
  }

  /** The code of what is wrong with a value that cannot be read. */
  String problem() {
    return format == null ? "waarde_ongeldig" : format + "_ongeldig";
  }

  /** What was expected, for a problem of this column. */
  String expected(String problem) {
    if (problem.equals("code_onbekend")) {
      return "verwacht wordt " + String.join(", ", column.codes());
    }
    if (format != null) {
      return switch (format) {
        case "capakey" -> "een CaPaKey ziet eruit als 11001B0009/00A005";
        case "niscode" -> "een NIS-code heeft vijf cijfers";
        case "nace" -> "een NACE-BEL-code heeft twee tot zeven cijfers";
        default -> "verwacht wordt een adres-id zoals 3706808";
      };
    }
    return switch (column.type()) {
      case TEXT -> "verwacht wordt tekst";
      case INTEGER -> "verwacht wordt een geheel getal";
      case NUMBER -> "verwacht wordt een getal";
      case BOOLEAN -> "verwacht wordt ja of nee";
      case DATE -> "verwacht wordt een datum (jjjj-mm-dd of dd/mm/jjjj)";
    };
  }
}
