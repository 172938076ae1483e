package unrolled.core.report;

import java.util.List;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Places and draws the marks of a plot with XChart, all of whose text is switched off.
 *
 * <p>XChart fills the plot from edge to edge, so that its coordinates are those of the plot.
 * Logarithmic axes are given to it as exponents. With neither titles, ticks nor legend it lays out
 * no text and so needs no font of the machine.
 */
final class XChartMarks {

  /** Above the width of any plot: with it XChart computes no ticks, which it would measure. */
  private static final int NO_TICKS = 1_000_000;

  static {
    // no window is opened; a DISPLAY that nobody answers must not stop a program
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private static final List<Marker> MARKERS = List.of(
      SeriesMarkers.CIRCLE, SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP,
      SeriesMarkers.DIAMOND, SeriesMarkers.TRIANGLE_DOWN, SeriesMarkers.CROSS);

  private final XYChart chart;
  private final Axis x;
  private final Axis y;
  private MarkRecorder recorder;
  private int keys;

  /**
   * Prepares an empty plot.
   *
   * @param width of the plot, in units
   * @param height of the plot, in units
   */
  XChartMarks(int width, int height, Axis x, Axis y, int markerSize) {
    this.x = x;
    this.y = y;
    chart = new XYChart(width, height);
    XYStyler styler = chart.getStyler();
    styler.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0);
    styler.setLegendPosition(LegendPosition.InsideNW);
    styler.setAxisTitlesVisible(false).setAxisTicksVisible(false).setAxisTicksLineVisible(false);
    styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
    styler.setPlotMargin(0).setPlotBorderVisible(false).setPlotContentSize(1);
    styler.setXAxisTickMarkSpacingHint(NO_TICKS).setYAxisTickMarkSpacingHint(NO_TICKS);
    styler.setXAxisMin(x.at(x.min())).setXAxisMax(x.at(x.max()));
    styler.setYAxisMin(y.at(y.min())).setYAxisMax(y.at(y.max()));
    styler.setMarkerSize(markerSize);
  }

  /** Adds a line and returns its key. */
  int line(double[] xs, double[] ys) {
    return add(xs, ys, XYSeriesRenderStyle.Line, SeriesMarkers.NONE);
  }

  /** Adds markers in the shape of a style and returns their key. */
  int points(double[] xs, double[] ys, int style) {
    return add(xs, ys, XYSeriesRenderStyle.Scatter, MARKERS.get(style));
  }

  /** Adds filled polygons, each closed by a NaN, and returns their key. */
  int areas(double[] xs, double[] ys) {
    return add(xs, ys, XYSeriesRenderStyle.PolygonArea, SeriesMarkers.NONE);
  }

  private int add(double[] xs, double[] ys, XYSeriesRenderStyle style, Marker marker) {
    int key = ++keys;
    double[] placedX = new double[xs.length];
    double[] placedY = new double[ys.length];
    for (int i = 0; i < xs.length; i++) {
      placedX[i] = x.at(xs[i]);
      placedY[i] = Double.isFinite(ys[i]) ? y.at(ys[i]) : Double.NaN;
    }
    XYSeries series = chart.addSeries(Integer.toString(key), placedX, placedY);
    series.setXYSeriesRenderStyle(style).setMarker(marker);
    series.setLineColor(MarkRecorder.color(key));
    series.setFillColor(MarkRecorder.color(key));
    series.setMarkerColor(MarkRecorder.color(key));
    series.setLineStyle(
        style == XYSeriesRenderStyle.Line ? SeriesLines.SOLID : SeriesLines.NONE);
    return key;
  }

  /** Returns the SVG elements of a single marker, for a legend. */
  static List<String> marker(int style, double x, double y, int size) {
    MarkRecorder recorder = new MarkRecorder();
    recorder.setColor(MarkRecorder.color(1));
    MARKERS.get(style).paint(recorder, x, y, size);
    return recorder.elements(1);
  }

  /** Returns the SVG elements drawn for a key; the first call draws all. */
  List<String> elements(int key) {
    if (recorder == null) {
      recorder = new MarkRecorder();
      chart.paint(recorder, chart.getWidth(), chart.getHeight());
    }
    return recorder.elements(key);
  }
}
