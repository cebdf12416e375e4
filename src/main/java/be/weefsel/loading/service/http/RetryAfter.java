package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a busy server asks us to wait. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private RetryAfter() {}

  static Duration of(Answer answer) {
    String value = answer.header("Retry-After").orElse("").strip();
    Duration asked = value.matches("\\d{1,9}") ? seconds(value) : until(value);
    if (asked.compareTo(LONGEST) > 0) {
      throw new Refused(
          ServiceUrl.shown(answer.uri())
              + " vraagt om "
              + asked.toMinutes()
              + " minuten te wachten. Wat al opgehaald is, blijft een dag bewaard: geef dan"
              + " hetzelfde commando.");
    }
    return asked;
  }

  private static Duration seconds(String value) {
    return Duration.ofSeconds(Long.parseLong(value));
  }

  private static Duration until(String value) {
    try {
      ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration left = Duration.between(ZonedDateTime.now(then.getZone()), then);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
