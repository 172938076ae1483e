package unrolled.core.report;

import java.util.List;

/**
 * A chart with two numeric axes: lines, bands, points, stems and bars, with reference rules.
 *
 * <p>Values that are NaN or infinite are gaps; a layer without any finite value is refused. Lines
 * of more points than the drawing has room for keep the extremes of each column.
 */
public final class Chart extends Figure<Chart> {

  private final ChartParts parts;

  private Chart(String id) {
    super(id);
    parts = new ChartParts(id);
  }

  /**
   * Starts a chart of lines.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   */
  public static Chart line(String id) {
    return new Chart(id);
  }

  /**
   * Starts a chart of points.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   */
  public static Chart scatter(String id) {
    return new Chart(id);
  }

  /**
   * Starts a chart of stems, for autocorrelations and the like.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   */
  public static Chart stem(String id) {
    return new Chart(id);
  }

  /**
   * Starts a chart of one dot or bar a row, for comparisons of named things.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   */
  public static RowChart rows(String id) {
    return new RowChart(id);
  }

  /**
   * Starts a heat map of a matrix.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   */
  public static HeatMap heatMap(String id) {
    return new HeatMap(id);
  }

  @Override
  Chart self() {
    return this;
  }

  /**
   * Adds a line.
   *
   * @param name label at the line's end
   * @param xs horizontal positions
   * @param ys vertical positions, as many as {@code xs}; NaN leaves a gap
   */
  public Chart series(String name, double[] xs, double[] ys) {
    return add(new Layer.Line(name, xs.clone(), ys.clone(), parts.nextStyle(), false));
  }

  /**
   * Adds a line with a marker at each point, for few points.
   *
   * @param name label at the line's end
   * @param xs horizontal positions
   * @param ys vertical positions, as many as {@code xs}; NaN leaves a gap
   */
  public Chart markedSeries(String name, double[] xs, double[] ys) {
    return add(new Layer.Line(name, xs.clone(), ys.clone(), parts.nextStyle(), true));
  }

  /**
   * Adds the observations that the other lines are about, as a line in neutral ink.
   *
   * @param name label at the line's end
   * @param xs horizontal positions
   * @param ys vertical positions, as many as {@code xs}; NaN leaves a gap
   */
  public Chart observed(String name, double[] xs, double[] ys) {
    return add(new Layer.Line(name, xs.clone(), ys.clone(), 0, false));
  }

  /**
   * Adds a line with an area around it: median and range over seeds, forecast and its interval.
   *
   * @param name label at the line's end
   * @param xs horizontal positions
   * @param lows lower edge of the area
   * @param ys the line
   * @param highs upper edge of the area
   */
  public Chart band(String name, double[] xs, double[] lows, double[] ys, double[] highs) {
    return add(new Layer.Band(
        name, xs.clone(), lows.clone(), ys.clone(), highs.clone(), parts.nextStyle()));
  }

  /**
   * Adds points.
   *
   * @param name label in the legend
   * @param xs horizontal positions
   * @param ys vertical positions, as many as {@code xs}
   */
  public Chart points(String name, double[] xs, double[] ys) {
    return add(new Layer.Points(name, xs.clone(), ys.clone(), parts.nextStyle()));
  }

  /**
   * Adds stems from zero.
   *
   * @param name label in the legend
   * @param xs horizontal positions, for example lags
   * @param ys values, as many as {@code xs}
   */
  public Chart stems(String name, double[] xs, double[] ys) {
    return add(new Layer.Stems(name, xs.clone(), ys.clone(), parts.nextStyle()));
  }

  /**
   * Adds upright bars from zero, for counts over a numeric axis.
   *
   * @param name label in the legend
   * @param xs middles of the bars
   * @param ys heights, as many as {@code xs}
   * @param width width of a bar in units of the horizontal axis, above 0
   */
  public Chart bars(String name, double[] xs, double[] ys, double width) {
    if (!(width > 0) || Double.isInfinite(width)) {
      throw new IllegalArgumentException(
          "Bars of the chart " + id() + " need a width above 0, not " + width + ".");
    }
    return add(new Layer.Bars(name, xs.clone(), ys.clone(), parts.nextStyle(), width));
  }

  /**
   * Draws the best possible value as a horizontal rule.
   *
   * @param label what the floor is
   * @param value where it lies on the vertical axis
   */
  public Chart floor(String label, double value) {
    parts.rules.add(new ChartParts.Rule(label, parts.requireFinite(value, label), true));
    return this;
  }

  /**
   * Draws the value of a trivial competitor (persistence, constant mean) as a horizontal rule.
   *
   * @param label what the baseline is
   * @param value where it lies on the vertical axis
   */
  public Chart baseline(String label, double value) {
    parts.rules.add(new ChartParts.Rule(label, parts.requireFinite(value, label), false));
    return this;
  }

  /**
   * Draws a labeled vertical rule.
   *
   * @param label what is at this place
   * @param value where it lies on the horizontal axis
   */
  public Chart mark(String label, double value) {
    parts.marks.add(new ChartParts.Mark(label, parts.requireFinite(value, label), false));
    return this;
  }

  /**
   * Shades a span of the horizontal axis, such as the years of validation.
   *
   * @param label what the span is
   * @param from left end
   * @param to right end, above {@code from}
   */
  public Chart region(String label, double from, double to) {
    parts.requireRange(from, to, "\"" + label + "\"");
    parts.regions.add(new ChartParts.Region(label, from, to));
    return this;
  }

  /**
   * Writes a word beside a place.
   *
   * @param label the word
   * @param x place on the horizontal axis
   * @param y place on the vertical axis
   */
  public Chart note(String label, double x, double y) {
    parts.notes.add(new ChartParts.Note(
        label, parts.requireFinite(x, label), parts.requireFinite(y, label)));
    return this;
  }

  /**
   * Fixes the span of the horizontal axis; what lies outside is not drawn.
   *
   * @param from left end
   * @param to right end, above {@code from}
   */
  public Chart xRange(double from, double to) {
    parts.xRange = parts.requireRange(from, to, "horizontal");
    return this;
  }

  /**
   * Fixes the span of the vertical axis; what lies outside is not drawn.
   *
   * @param from lower end
   * @param to upper end, above {@code from}
   */
  public Chart yRange(double from, double to) {
    parts.yRange = parts.requireRange(from, to, "vertical");
    return this;
  }

  /** Makes the horizontal axis logarithmic; every position must then be above zero. */
  public Chart xLog() {
    parts.xLog = true;
    return this;
  }

  /** Makes the vertical axis logarithmic; every value must then be above zero. */
  public Chart yLog() {
    parts.yLog = true;
    return this;
  }

  /** Draws the unit circle with equal scales on both axes, for roots in the complex plane. */
  public Chart unitCircle() {
    parts.unitCircle = true;
    return this;
  }

  private Chart add(Layer layer) {
    parts.add(layer);
    return this;
  }

  @Override
  void requireData() {
    parts.requireDrawable();
  }

  @Override
  List<List<String>> data() {
    return parts.data();
  }

  @Override
  void draw(Canvas canvas) {
    new ChartDrawing(this, parts, canvas).draw();
  }

  @Override
  double wideHeight() {
    return parts.unitCircle ? 500 : 400;
  }

  @Override
  double narrowHeight() {
    return parts.unitCircle ? 400 : 330;
  }
}
