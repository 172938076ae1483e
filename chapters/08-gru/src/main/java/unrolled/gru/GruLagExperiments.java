package unrolled.gru;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentCell;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;
import unrolled.lstm.LagExperiments;

/** Measures how much of a gradient is left after so many steps back, in three kinds of cells. */
public final class GruLagExperiments {

  /** First biases of the update gate. */
  static final int[] BIASES = {0, 1, 3};

  /** Where the chart's axis ends. */
  private static final double LEAST = 1e-4;

  private static final List<String> DRAWN =
      List.of("LSTM, bias 3", "GRU, bias 3", "RNN", "GRU, bias 0");

  private GruLagExperiments() {}

  /** Returns the cells that are compared, by what the text calls them. */
  static Map<String, Function<SeededRandom, RecurrentCell<?, ?>>> cells() {
    Map<String, Function<SeededRandom, RecurrentCell<?, ?>>> cells = new LinkedHashMap<>();
    cells.putAll(LagExperiments.cells());
    for (int bias : BIASES) {
      cells.put("GRU, bias " + bias, random -> gru(bias, random));
    }
    return cells;
  }

  /** Draws a cell whose update gate begins with a bias. */
  static GruCell gru(double updateBias, SeededRandom random) {
    GruParameters parameters =
        GruParameters.random(LagExperiments.INPUTS, LagExperiments.HIDDEN, random);
    parameters.update().b().fill(updateBias);
    return new GruCell(parameters);
  }

  /** Draws what is left, one band for each kind of cell. */
  static Figure<?> figure(Map<String, List<Spread>> left) {
    Chart chart = Chart.line("gru-lag")
        .title("What is left of a gradient")
        .description("Norm of a gradient on a logarithmic scale against the number of steps back."
            + " In a GRU with an update bias of 0 it falls fastest, then in the RNN. In a GRU with"
            + " a bias of 3 it begins near 1 and falls on a straight line; in an LSTM with a"
            + " forget bias of 3 it drops at the first steps, and from then on its median stays"
            + " between a tenth and a third, in a range that widens. The axis ends at 10 to the"
            + " minus 4, where the bands of the RNN and of the GRU with a bias of 0 are cut.")
        .x("steps back")
        .y("norm, relative to the first")
        .yLog()
        .yRange(LEAST, 10);
    double[] lags = IntStream.rangeClosed(0, LagExperiments.LAGS).asDoubleStream().toArray();
    DRAWN.forEach(name -> band(chart, name, lags, left.get(name)));
    return chart;
  }

  /** Draws a band until its median leaves the axis. */
  private static void band(Chart chart, String name, double[] lags, List<Spread> spreads) {
    List<Spread> seen = spreads.stream().takeWhile(spread -> spread.median() >= LEAST).toList();
    chart.band(name, Arrays.copyOf(lags, seen.size()),
        seen.stream().mapToDouble(Spread::low).toArray(),
        seen.stream().mapToDouble(Spread::median).toArray(),
        seen.stream().mapToDouble(Spread::high).toArray());
  }
}
