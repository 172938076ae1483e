package unrolled.workshop.command;

/** How a command ends. */
final class ExitCode {

  static final int DONE = 0;
  static final int NOT_PASSED = 1;
  static final int USAGE = 2;
  static final int COULD_NOT = 3;
  static final int INTERRUPTED = 130;

  /** What help says about them. */
  static final String HELP = "Exit codes: 0 done or passed; 1 not passed yet; 2 wrong usage;"
      + " 3 could not be done (build, files); 130 interrupted.";

  private ExitCode() {}
}
