package be.weefsel;

/** The machine lacks something: says what, and the command that adds it. Exit status 3. */
public class EnvironmentLacks extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EnvironmentLacks(String message) {
    super(message);
  }

  public EnvironmentLacks(String message, Throwable cause) {
    super(message, cause);
  }
}
