package be.weefsel.web.http;

import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param detail what is wrong and what would be right, for the one who asked
 * @param errors all parameters that are wrong; empty where the problem is another
 */
public record Problem(int status, String title, String detail, List<ParameterError> errors) {
  public Problem {
    errors = List.copyOf(errors);
  }

  /** One parameter that cannot be used as it is. */
  public record ParameterError(String parameter, String value, String detail) {}

  public static ProblemException notFound(String detail) {
    return new ProblemException(new Problem(404, "Not found", detail, List.of()));
  }

  public static ProblemException gone(String detail) {
    return new ProblemException(new Problem(410, "Gone", detail, List.of()));
  }

  public static ProblemException unavailable(String detail) {
    return new ProblemException(new Problem(503, "Service unavailable", detail, List.of()));
  }

  public static ProblemException badParameters(List<ParameterError> errors) {
    String detail =
        String.join("; ", errors.stream().map(e -> e.parameter() + " " + e.detail()).toList());
    return new ProblemException(new Problem(400, "Invalid parameters", detail, errors));
  }
}
