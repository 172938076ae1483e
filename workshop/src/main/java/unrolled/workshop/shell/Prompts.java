package unrolled.workshop.shell;

/** What stands before the lines that a learner types. */
final class Prompts {

  private Prompts() {}

  /** Give the prompt of a chapter. */
  static String of(String chapter) {
    return chapter + "> ";
  }

  /** Give what stands before the second and later lines of a snippet, as wide as the prompt. */
  static String more(String prompt) {
    return ".".repeat(prompt.length() - 2) + "> ";
  }
}
