package unrolled.core.data;

/**
 * Cuts the sunspot record in time, as the literature on this series does.
 *
 * <p>The boundaries are those of Tong and Lim (1980) and of Weigend, Huberman and Rumelhart (1990);
 * the last period came after them and nobody tuned on it.
 */
public enum SunspotPeriod {
  /** Parameters are fitted here. */
  TRAIN(1700, 1920),
  /** Choices, such as how far to look back, are made here. */
  VALIDATION(1921, 1955),
  /** Results are reported here. */
  TEST(1956, 1979),
  /** The years that no published model of the time had seen. */
  UNTOUCHED(1980, 2008);

  private final int from;
  private final int to;

  SunspotPeriod(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the first year. */
  public int from() {
    return from;
  }

  /** Returns the last year, included. */
  public int to() {
    return to;
  }

  /** Returns the sunspot numbers of these years. */
  public TimeSeries series() {
    return RealSeries.sunspots().between(from, to);
  }

  /**
   * Returns the variance that every average relative variance on sunspots is divided by: that of
   * the record 1700 to 1979.
   */
  public static double referenceVariance() {
    return RealSeries.sunspots().between(TRAIN.from, TEST.to).variance();
  }
}
