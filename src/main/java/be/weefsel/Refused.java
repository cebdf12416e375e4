package be.weefsel;

/** The input was refused or a check failed: says what, where, and what to do. Exit status 1. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
