package unrolled.core.model;

/** Makes the forecasters that every other one has to beat. */
public final class Baseline {

  private Baseline() {}

  /** Returns persistence: the next value will be the last one; it needs one value of history. */
  public static Forecaster persistence() {
    return history -> {
      if (history.length == 0) {
        throw new IllegalArgumentException("no history, so no last value; give at least one");
      }
      return history[history.length - 1];
    };
  }

  /**
   * Returns a forecaster that always says the same, such as the mean of the training years.
   *
   * @param value in the unit of the series
   */
  public static Forecaster constant(double value) {
    return history -> value;
  }
}
