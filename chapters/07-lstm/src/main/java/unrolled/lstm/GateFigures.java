package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.report.RecordedRows;

/** Draws what gates do, letter by letter and year by year. */
public final class GateFigures {

  /** The sunspot number that is drawn as 1, so that a cycle fits the range of a gate. */
  static final double FULL = 150;

  private GateFigures() {}

  /**
   * Draws gates over a class name.
   *
   * @param id of the figure
   * @param rows with those of a name
   * @param text that describes the figure
   */
  public static Figure<?> name(String id, RecordedRows rows, String text) {
    return Chart.heatMap(id)
        .title("Gates while a name goes by")
        .description(text)
        .cells(labels(rows, "name"), GateSeedsExperiments.SHOWN.chars()
            .mapToObj(c -> String.valueOf((char) c)).toList(), values(rows, "name"))
        .range(-1, 1);
  }

  /**
   * Draws gates over a sunspot cycle, the sunspots above them.
   *
   * @param id of the figure
   * @param rows with those of a cycle
   * @param text that describes the figure
   */
  public static Figure<?> cycle(String id, RecordedRows rows, String text) {
    int from = GateSeedsExperiments.CYCLE[0];
    int to = GateSeedsExperiments.CYCLE[1];
    List<String> labels = new ArrayList<>(List.of("sunspots"));
    labels.addAll(labels(rows, "cycle"));
    List<double[]> cells = new ArrayList<>(List.of(IntStream.rangeClosed(from, to)
        .mapToDouble(year -> GateExperiments.sunspots(year) / FULL).toArray()));
    cells.addAll(Arrays.asList(values(rows, "cycle")));
    return Chart.heatMap(id)
        .title("Gates over a sunspot cycle")
        .description(text)
        .cells(labels, IntStream.rangeClosed(from, to)
            .mapToObj(year -> String.valueOf(year % 100)).toList(), cells.toArray(double[][]::new))
        .range(-1, 1);
  }

  private static List<String> labels(RecordedRows rows, String known) {
    return shown(rows, known).mapToObj(row ->
        rows.text(row, "gate") + " " + rows.text(row, "unit")).toList();
  }

  private static double[][] values(RecordedRows rows, String known) {
    return shown(rows, known).mapToObj(row -> Arrays.stream(rows.text(row, "values").split(" "))
        .mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
  }

  private static IntStream shown(RecordedRows rows, String known) {
    return IntStream.range(0, rows.size()).filter(row -> rows.text(row, "known").equals(known));
  }
}
