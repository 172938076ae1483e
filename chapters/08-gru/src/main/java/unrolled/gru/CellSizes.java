package unrolled.gru;

/** Counts what recurrent cells learn: one, three or four weighted sums of the same shape. */
public final class CellSizes {

  /** Weighted sums of a cell without gates. */
  public static final int RNN = 1;

  /** Weighted sums of a gated recurrent unit: two gates and a candidate. */
  public static final int GRU = 3;

  /** Weighted sums of an LSTM without peepholes: three gates and a candidate. */
  public static final int LSTM = 4;

  private CellSizes() {}

  /**
   * Returns how many numbers a cell learns, {@code sums·h·(d + h + 1)}.
   *
   * @param sums {@link #RNN}, {@link #GRU} or {@link #LSTM}
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   */
  // tag::eq-gru-parameter-count[]
  public static int count(int sums, int inputSize, int hiddenSize) {
    return sums * hiddenSize * (inputSize + hiddenSize + 1);
  }
  // end::eq-gru-parameter-count[]

  /**
   * Returns the number of hidden units with which a cell learns as near as possible to so many
   * numbers; the smaller one if two are as near.
   *
   * @param sums as above
   * @param inputSize d, at least 1
   * @param parameters at least 1
   */
  public static int unitsFor(int sums, int inputSize, int parameters) {
    int units = 1;
    while (count(sums, inputSize, units + 1) <= parameters) {
      units++;
    }
    int below = Math.abs(parameters - count(sums, inputSize, units));
    int above = Math.abs(count(sums, inputSize, units + 1) - parameters);
    return above < below ? units + 1 : units;
  }
}
