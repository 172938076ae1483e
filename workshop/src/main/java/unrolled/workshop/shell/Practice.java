package unrolled.workshop.shell;

/** Answers {@code check("…")}, {@code hint()} and {@code next()}. */
public interface Practice {

  /**
   * Check the learner's answer to an exercise.
   *
   * @param exercise chapter and name, such as {@code rnn/one-step}; empty for the one at hand
   * @return lines to show
   */
  String check(String exercise);

  /**
   * Give the next hint.
   *
   * @param exercise chapter and name; empty for the one at hand
   * @return lines to show
   */
  String hint(String exercise);

  /**
   * Name the exercise that comes next.
   *
   * @return lines to show
   */
  String next();

  /**
   * Point to the command line, where no one else answers.
   *
   * @return a practice that knows no exercises
   */
  static Practice elsewhere() {
    return new Practice() {
      @Override
      public String check(String exercise) {
        return "Checks are run by ./book check" + (exercise.isEmpty() ? "" : " " + exercise) + ".";
      }

      @Override
      public String hint(String exercise) {
        return "Hints are given by ./book hint" + (exercise.isEmpty() ? "" : " " + exercise) + ".";
      }

      @Override
      public String next() {
        return "Exercises are practiced with ./book practice.";
      }
    };
  }
}
