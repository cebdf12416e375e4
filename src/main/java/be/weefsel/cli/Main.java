package be.weefsel.cli;

import be.weefsel.EnvironmentLacks;
import be.weefsel.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code ./weefsel COMMAND}. */
@Command(
    name = "weefsel",
    description = "Spatial analysis server for verweving in Flanders.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      DatasetsCommand.class,
      ImportCommand.class,
      LadingenCommand.class,
      LadingCommand.class,
      MetingCommand.class,
      MetingenCommand.class,
      AnalyseCommand.class,
      PublishCommand.class,
      ServeCommand.class,
      ProfielenCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      CompareCommand.class,
      RevokeCommand.class,
      SampleCommand.class,
      StatusCommand.class,
      PsqlCommand.class,
      StopCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading =
        "%n./weefsel test installs what is missing and runs every test.%n%nExit status:%n",
    footer = {
      "  0  done",
      "  1  the input was refused or a check failed",
      "  2  wrong usage",
      "  3  the environment lacks something; the message says what to do"
    })
public final class Main {
  static final int REFUSED = 1;
  static final int ENVIRONMENT = 3;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command; returns its exit status. */
  public static int run(String... arguments) {
    return new CommandLine(new Main())
        .registerConverter(LocalDate.class, Main::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed)
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no day; write it as 2025-06-01");
    }
  }

  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    boolean unknown = command.getParent() == null && arguments.length > 0;
    command
        .getErr()
        .println(
            unknown
                ? "weefsel: there is no command '" + arguments[0] + "'; ./weefsel --help lists them"
                : name
                    + ": "
                    + e.getMessage()
                    + System.lineSeparator()
                    + "See ./"
                    + name
                    + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof Refused) {
      command.getErr().println("weefsel: " + e.getMessage());
      return REFUSED;
    }
    if (e instanceof EnvironmentLacks) {
      command.getErr().println("weefsel: " + e.getMessage());
      return ENVIRONMENT;
    }
    command.getErr().println("weefsel: unexpected failure, please report it: " + e);
    e.printStackTrace(command.getErr());
    return REFUSED;
  }
}
