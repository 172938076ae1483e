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
        .description("Size of the share that lag 0, 1, … 30 adds to the gradient of the recurrent"
            + " weights, relative to lag 0, on a logarithmic scale, before and after training on"
            + " class names. Both fall; after training the line is steep and nearly straight.")
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
            + " falls by eight orders of magnitude in 50 steps, with 3 it grows by five or six.")
        .x("steps between the two states")
        .y("norm of the Jacobian")
        .yLog();
    norms.forEach((name, spreads) -> band(
        chart, name, upTo(spreads.size(), GradientFlowExperiments.EVERY), spreads));
    return chart;
  }

  static Figure<?> rates(Map<String, List<GradientFlowExperiments.Rate>> rates) {
    Chart chart = Chart.line("bptt-rates")
        .title("The spectral radius is not the rate")
        .description("Factor a step by which the Jacobian shrinks or grows, against the spectral"
            + " radius, for three strengths of input. Without input it follows the diagonal up to"
            + " 1 and then stays close to 1. The stronger the input, the lower the line; all lie"
            + " below the norm of the weights.")
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

  static Figure<?> starts(Map<String, List<Spread>> gains) {
    Chart chart = Chart.line("bptt-starts")
        .title("First weights")
        .description("Factor by which a gradient changes its length on the way back, against the"
            + " number of steps, for five kinds of first weights. Small normal weights vanish"
            + " within a few steps; Glorot, orthogonal and identity weights with tanh fall"
            + " together; identity with ReLU stays above one half for 50 steps.")
        .x("steps back")
        .y("length of the gradient, relative")
        .yLog()
        .yRange(1e-6, 2);
    gains.forEach((name, spreads) -> {
      List<Spread> shown = spreads.stream().filter(s -> s.median() > 1e-6).toList();
      band(chart, name, upTo(shown.size(), 1), shown);
    });
    return chart;
  }

  static Figure<?> wall() {
    double[] biases = IntStream.rangeClosed(-200, 200).mapToDouble(i -> i / 4000.0).toArray();
    return Chart.line("bptt-wall")
        .title("A wall in the loss")
        .description("Loss against the bias of one unit after 30 steps. Left of zero the loss is"
            + " low, right of zero it is high, and between the two it rises within a few"
            + " thousandths; just left of the wall it dips to its least value.")
        .x("bias b")
        .y("loss ½ (h − y)² after 30 steps")
        .series("loss", biases, Arrays.stream(biases).map(ExplosionExperiments::loss).toArray())
        .floor("nothing lost", 0);
  }

  static Figure<?> descent(double[] free, double[] clipped) {
    double[] steps = upTo(free.length, 1);
    return Chart.line("bptt-descent")
        .title("Thrown off the wall")
        .description("Bias against the step of gradient descent. Without clipping one step off"
            + " the wall throws it far away, where the slope is almost zero and it stays. Clipped,"
            + " it walks to the wall and stays beside it.")
        .x("step of gradient descent")
        .y("bias b")
        .series("not clipped", steps, free)
        .series("clipped by norm", steps, clipped)
        .baseline("the wall", 0);
  }

  static Figure<?> clipping(double[] rates, Map<String, List<Spread>> bits, double uniform) {
    Chart chart = Chart.line("bptt-clipping")
        .title("Clipping lets steps be larger")
        .description("Bits per character after 150 steps of gradient descent on class names,"
            + " against the learning rate. Without clipping the loss is best at a rate of 2 and"
            + " beyond it worse than guessing; clipped by norm it is low at 3 and 5 as well.")
        .x("learning rate")
        .y("bits per character")
        .yLog();
    bits.forEach((name, spreads) -> band(chart, name, rates, spreads));
    return chart.baseline("uniform guessing", uniform);
  }

  static Figure<?> bias(List<Spread> untrained, List<Spread> trained) {
    double[] chunks = Arrays.stream(ReachExperiments.CHUNKS).asDoubleStream().toArray();
    Chart chart = Chart.line("bptt-bias")
        .title("How far a truncated gradient points away")
        .description("Cosine of the angle between the truncated and the full gradient of the"
            + " recurrent weights, against the number of steps after which the way back is cut,"
            + " before and after training. It rises toward one.")
        .x("steps after which the way back is cut")
        .y("cosine with the full gradient")
        .xLog();
    band(chart, "untrained", chunks, untrained);
    band(chart, "trained", chunks, trained);
    return chart.floor("the full gradient", 1);
  }

  static Figure<?> echo(double[] chunks, List<Spread> bits) {
    Chart chart = Chart.line("bptt-echo")
        .title("One step too short learns next to nothing")
        .description("Bits an echo against the number of steps after which the way back is cut,"
            + " for an echo after 5 steps. Up to 5 steps it is close to guessing, from 6 steps on"
            + " it is almost zero.")
        .x("steps after which the way back is cut")
        .y("bits an echo, on new sequences")
        .xLog();
    band(chart, "trained network", chunks, bits);
    return chart.baseline("guessing", 1).floor("who remembers", 0);
  }

  static Figure<?> memory(double[] steps, double[] full, double[] cut) {
    return Chart.line("bptt-memory")
        .title("What a training step holds")
        .description("Numbers that a training step holds at most at any one time, against the"
            + " length of the sequence. For the full gradient they grow in a straight line; in"
            + " runs of 20 steps they stay the same.")
        .x("length of the sequence (steps)")
        .y("numbers held (thousands)")
        .markedSeries("full", steps, Arrays.stream(full).map(k -> k / 1000).toArray())
        .markedSeries("runs of 20 steps", steps, Arrays.stream(cut).map(k -> k / 1000).toArray());
  }

  static Figure<?> latch(double[] steps, double[] gradient, double[] guessing) {
    return Chart.line("bptt-latch")
        .title("A latch: found by guessing, hardly by gradient")
        .description("Seeds of ten that solve the latch task, against the length of the"
            + " sequences. By gradient descent all ten do at first and hardly any at 100 steps; by"
            + " guessing weights all do at every length.")
        .x("length of the sequences (steps)")
        .y("seeds of ten that solve it")
        .xLog()
        .yRange(0, 10.5)
        .markedSeries("gradient descent", steps, gradient)
        .markedSeries("guessing", steps, guessing);
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
