package unrolled.core.report;

/** One set of marks on a chart with two numeric axes. */
sealed interface Layer {

  /** The name in labels and in the data file. */
  String name();

  /** Horizontal positions, one a mark. */
  double[] xs();

  /** Vertical positions, one a mark; NaN leaves a gap. */
  double[] ys();

  /** The number of the color and dash pattern, from 1; 0 is the neutral ink of observations. */
  int style();

  /** A line through the points in the order given. */
  record Line(String name, double[] xs, double[] ys, int style, boolean markers)
      implements Layer {
  }

  /** Markers only. */
  record Points(String name, double[] xs, double[] ys, int style) implements Layer {
  }

  /** A thin upright from zero to each value, with a marker at its end. */
  record Stems(String name, double[] xs, double[] ys, int style) implements Layer {
  }

  /** An upright bar from zero to each value. */
  record Bars(String name, double[] xs, double[] ys, int style, double width) implements Layer {
  }

  /** A line with the area between two others behind it. */
  record Band(String name, double[] xs, double[] lows, double[] ys, double[] highs, int style)
      implements Layer {
  }
}
