package unrolled.bptt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what the chapter's experiments measured. */
final class BpttFigures {

  private BpttFigures() {}

  static Figure<?> shares(List<Spread> untrained, List<Spread> trained) {
    double[] lags = upTo(untrained.size(), 1);
    Chart chart = Chart.line("bptt-shares")
        .title("What each earlier use of the weights adds")
        .description("Size of the share that lag 0, 1, … 30 adds to the gradient, relative to lag"
            + " 0, before and after training. Both fall; after training the line is steep and"
            + " nearly straight.")
        .x("lag (steps before the loss)")
        .y("share, relative to lag 0")
        .yLog();
    band(chart, "untrained", lags, untrained);
    band(chart, "trained", lags, trained);
    return chart;
  }

  static Figure<?> norms(Map<String, List<Spread>> norms) {
    Chart chart = Chart.line("bptt-jacobian-norms")
        .title("Vanishing and exploding")
        .description("Norm of the Jacobian of the last state by the state some steps before, on a"
            + " logarithmic scale, for spectral radii from 0.8 to 3. With a radius of 0.8 it"
            + " falls by seven orders of magnitude in 50 steps, with 3 it grows by five or six;"
            + " with 1.25 it grows and then falls.")
        .x("steps between the two states")
        .y("norm of the Jacobian")
        .yLog()
        .yRange(9e-12, 5e8);
    norms.forEach((name, spreads) -> band(
        chart, name, upTo(spreads.size(), GradientFlowExperiments.EVERY), spreads));
    return chart.baseline("neither", 1);
  }

  static Figure<?> rates(Map<String, List<GradientFlowExperiments.Rate>> rates) {
    Chart chart = Chart.line("bptt-rates")
        .title("The spectral radius is not the rate")
        .description("Factor a step by which the Jacobian shrinks or grows, against the spectral"
            + " radius, for three strengths of input. Without input it rises to 1 as a linear"
            + " network's does, stays there up to 1.5 and is 1.24 at 3; with strong input it is"
            + " lower everywhere.")
        .x("spectral radius of the recurrent weights")
        .y("measured factor a step")
        .yLog();
    rates.forEach((name, list) -> band(chart, name, GradientFlowExperiments.RADII,
        list.stream().map(GradientFlowExperiments.Rate::rate).toList()));
    return chart
        .series("linear network", GradientFlowExperiments.RADII, GradientFlowExperiments.RADII)
        .series("norm of the weights", GradientFlowExperiments.RADII,
            column(rates.values().iterator().next(), rate -> rate.bound().median()))
        .baseline("neither", 1);
  }

  static Figure<?> wall() {
    double[] biases = IntStream.rangeClosed(-200, 200).mapToDouble(i -> i / 4000.0).toArray();
    return Chart.line("bptt-wall")
        .title("A wall in the loss")
        .description("Loss against the bias of one unit after 30 steps: low left of zero, high right"
            + " of zero, with a rise within a few thousandths and a dip just left of it.")
        .x("bias b")
        .y("loss ½ (h − y)² after 30 steps")
        .series("loss", biases, Arrays.stream(biases).map(ExplosionExperiments::loss).toArray())
        .floor("nothing lost", 0);
  }

  static Figure<?> clipping(double[] rates, Map<String, List<Spread>> bits, double uniform) {
    Chart chart = Chart.line("bptt-clipping")
        .title("Clipping lets steps be larger")
        .description("Bits per character against the learning rate. Without clipping they are"
            + " least at 2 and beyond it worse than guessing; clipped by norm they are low at 3"
            + " and 5 as well.")
        .x("learning rate")
        .y("bits per character")
        .yRange(2, 8);
    bits.forEach((name, spreads) -> band(chart, name, rates, spreads));
    return chart.baseline("uniform guessing", uniform);
  }

  static Figure<?> bias(List<Spread> untrained, List<Spread> trained) {
    double[] chunks = Arrays.stream(ReachExperiments.CHUNKS).asDoubleStream().toArray();
    Chart chart = Chart.line("bptt-bias")
        .title("How far a truncated gradient points away")
        .description("Cosine between the truncated and the full gradient against the number of"
            + " steps after which the way back is cut, before and after training. The medians rise"
            + " to one. The worst untrained network falls to below one half at 20 steps.")
        .x("steps after which the way back is cut")
        .y("cosine with the full gradient")
        .xLog()
        .xRange(1, 40);
    band(chart, "untrained", chunks, untrained);
    band(chart, "trained", chunks, trained);
    return chart.floor("the full gradient", 1);
  }

  static Figure<?> echo(int[] asked, List<Spread> one, List<Spread> five, List<Spread> given,
      List<Spread> six, List<Spread> alone) {
    double[] steps = Arrays.stream(asked).asDoubleStream().toArray();
    Chart chart = Chart.line("bptt-echo")
        .title("Learned, and unlearned")
        .description("Bits an echo against steps of training. With runs of 5 they fall below 0.2"
            + " and are back at guessing after 500 steps; with runs of 1 they fall more slowly, to"
            + " 0.35, and are back after 1,000. Runs of 5 that are given the solution reach"
            + " guessing after 700. With runs of 6 they fall to zero and stay. With the output"
            + " layer alone they fall slowly, and all the way.")
        .x("steps of training")
        .y("bits an echo, on new sequences")
        .xLog()
        .yRange(0, 1.2);
    chart.series("runs of 1", steps, column(one, Spread::median));
    band(chart, "runs of 5", steps, five);
    chart.series("5, given", steps, column(given, Spread::median));
    chart.series("runs of 6", steps, column(six, Spread::median));
    band(chart, "output alone", steps, alone);
    return chart.baseline("guessing", 1);
  }

  static Figure<?> memory(double[] steps, double[] full, double[] waiting, double[] cut) {
    return Chart.line("bptt-memory")
        .title("What a training step holds")
        .description("Numbers that a training step holds at most at any one time, against the"
            + " length of the sequence. For the full gradient they grow in a straight line, six"
            + " times as steep as that of inputs and states alone; in runs of 20 steps they stay"
            + " the same.")
        .x("length of the sequence (steps)")
        .y("numbers held (thousands)")
        .markedSeries("full", steps, thousands(full))
        .markedSeries("its inputs and states", steps, thousands(waiting))
        .markedSeries("runs of 20 steps", steps, thousands(cut));
  }

  private static double[] thousands(double... numbers) {
    return Arrays.stream(numbers).map(k -> k / 1000).toArray();
  }

  private static void band(Chart chart, String name, double[] xs, List<Spread> spreads) {
    chart.band(name, xs, column(spreads, Spread::low), column(spreads, Spread::median),
        column(spreads, Spread::high));
  }

  private static <T> double[] column(List<T> rows, ToDoubleFunction<T> value) {
    return rows.stream().mapToDouble(value).toArray();
  }

  private static double[] upTo(int count, int every) {
    return IntStream.range(0, count).mapToDouble(i -> i * every).toArray();
  }
}
