package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shown;
import be.weefsel.loading.rows.SourceRow;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one canonical column from a row.
 *
 * @param place of its column among the wanted ones; negative for {@link #ID}, {@link #LAYER} and
 *     {@link #CONSTANT}
 * @param constant the value of the whole file
 * @param codes code in the file → ours
 */
public record ColumnReader(Column column, int place, String constant, Map<String, String> codes) {
  public static final int CONSTANT = -1;
  public static final int ID = -2;
  public static final int LAYER = -3;
  private static final char NUL = 0;

  /**
   * The value as PostgreSQL takes it: String, Long, Double, Boolean or LocalDate; null for none. A
   * bad value of a required column rejects the row, of another it goes on the list.
   */
  public Object read(SourceRow row, String layer, long rij, Werklijst list) throws RowRejected {
    Object found = find(row, layer);
    if (found == null) {
      if (column.required()) {
        throw new RowRejected(
            "veld_ontbreekt", "Het verplichte veld " + column.name() + " is leeg.");
      }
      return null;
    }
    if (found instanceof String s && s.indexOf(NUL) >= 0) {
      throw new RowRejected(
          "tekst_ongeldig",
          "Het veld " + column.name() + " bevat het teken NUL: '" + Shown.value(s) + "'.");
    }
    Object mapped =
        codes.isEmpty() ? found : codes.getOrDefault(Values.text(found), Values.text(found));
    Optional<?> value = typed(mapped);
    if (value.isPresent() && isKnownCode(value.get())) {
      if (KboNumber.isFormat(column.format()) && !KboNumber.isSound(value.get().toString())) {
        list.add(column.name(), Werklijst.CHECK_DIGITS, found.toString(), rij);
      }
      return value.get();
    }
    String problem = value.isPresent() ? "code_onbekend" : problem();
    if (column.required()) {
      throw new RowRejected(
          problem,
          "Het veld "
              + column.name()
              + " heeft de waarde '"
              + Shown.value(found)
              + "': "
              + expected(problem)
              + ".");
    }
    list.add(column.name(), problem, found.toString(), rij);
    return null;
  }

  private Object find(SourceRow row, String layer) throws RowRejected {
    return switch (place) {
      case CONSTANT -> constant;
      case ID -> row.id();
      case LAYER -> layer;
      default -> row.value(place);
    };
  }

  private Optional<?> typed(Object value) {
    return switch (column.type()) {
      case TEXT -> formatted(Values.text(value));
      case INTEGER -> Values.integer(value);
      case NUMBER -> Values.number(value);
      case BOOLEAN -> Values.bool(value);
      case DATE -> Values.date(value);
    };
  }

  private Optional<String> formatted(String text) {
    if (column.format() == null) {
      return Optional.of(text);
    }
    return switch (column.format()) {
      case "capakey" -> Capakey.canonical(text);
      case "niscode" -> Optional.of(text).filter(t -> t.matches("[0-9]{5}"));
      case "nace" -> Nace.canonical(text);
      // the register also writes https://data.vlaanderen.be/id/adres/3706808
      case "adresid" ->
          Optional.of(text.substring(text.lastIndexOf('/') + 1)).filter(id -> !id.isBlank());
      case KboNumber.VESTIGING, KboNumber.ONDERNEMING ->
          Optional.of(KboNumber.canonical(column.format(), text));
      default -> throw new IllegalStateException("format " + column.format() + " is not known");
    };
  }

  private boolean isKnownCode(Object value) {
    return column.codes() == null || column.codes().contains(value.toString());
  }

  private String problem() {
    return column.format() == null ? "waarde_ongeldig" : column.format() + "_ongeldig";
  }

  private String expected(String problem) {
    if (problem.equals("code_onbekend")) {
      return "verwacht wordt " + String.join(", ", column.codes());
    }
    if (column.format() != null) {
      return switch (column.format()) {
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
