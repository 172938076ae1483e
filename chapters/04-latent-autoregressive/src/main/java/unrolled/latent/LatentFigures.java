package unrolled.latent;

import java.util.Arrays;
import java.util.List;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws the chapter's other charts of numbers from what its experiments measured. */
final class LatentFigures {

  private LatentFigures() {}

  static Figure<?> weights(LocalLevel model) {
    double[] lags = count(-20, 20);
    double[] filter = Arrays.stream(lags).map(k -> k > 0 ? Double.NaN
        : new ExponentialSmoothing(model.steadyGain()).weights(60)[(int) -k]).toArray();
    double[] smoother =
        Arrays.stream(lags).map(k -> model.smootherWeight((int) Math.abs(k))).toArray();
    return Chart.stem("latent-weights")
        .title("Who is asked, and how loudly")
        .description("Weights that estimates of the level give to the observations of twenty years"
            + " before and after, for the model of the Nile. The filter's begin at 0.27 for the"
            + " year itself and fade into the past; it has none for the future. The smoother's"
            + " are the same on both sides, 0.15 in the middle.")
        .x("years from the one whose level is estimated")
        .y("weight")
        .stems("filter", lags, filter)
        .markedSeries("smoother", lags, smoother);
  }

  static Figure<?> gains(double[] nile, double nileSteady, double[] byHand, double bySteady) {
    return Chart.line("latent-gains")
        .title("The gain forgets how it began")
        .description("Gain of the filter against the step, for the model of the Nile and for the"
            + " example by hand. Both start at one. The first has settled at 0.27 after ten steps,"
            + " the second at a half after four.")
        .x("step")
        .y("gain")
        .markedSeries("Nile", count(1, nile.length), nile)
        .markedSeries("by hand", count(1, byHand.length), byHand)
        .floor("K, by hand", bySteady)
        .floor("K, Nile", nileSteady)
        .yRange(0, 1.05);
  }

  static Figure<?> windows(double[] closed, Spread[] measured, double floor, double persistence) {
    return Chart.line("latent-windows")
        .title("A window is too short or too long")
        .description("Squared error of forecasts by the mean of the last w values, for w from 1 to"
            + " 12: closed form, and median and range of ten seeds around it. It falls from 500 to"
            + " 422 at three values and rises again. The filter's floor is 400.")
        .x("w, values in the window")
        .y("mean squared error")
        .band("measured", count(1, closed.length), lows(measured), medians(measured),
            highs(measured))
        .points("closed form", count(1, closed.length), closed)
        .floor("floor: the filter", floor)
        .baseline("persistence", persistence)
        .yRange(350, 750);
  }

  static Figure<?> learning(List<LearningExperiments.Run> runs, double gain) {
    int epochs = LearningExperiments.EPOCHS;
    double[] at = count(0, epochs);
    Spread[] a = new Spread[epochs + 1];
    Spread[] b = new Spread[epochs + 1];
    for (int i = 0; i <= epochs; i++) {
      int epoch = i;
      a[i] = Spread.of(runs.stream().mapToDouble(run -> run.path().get(epoch).a()).toArray());
      b[i] = Spread.of(runs.stream().mapToDouble(run -> run.path().get(epoch).b()).toArray());
    }
    return Chart.line("latent-learning")
        .title("Gradient descent finds Kalman's gain")
        .description("The two coefficients of a recurrence during training, median and range of ten"
            + " seeds. Kept share a starts at 0 and entering share b at 0.2; both arrive near one"
            + " half, which is the steady gain and one minus it.")
        .x("epoch")
        .y("coefficient")
        .band("a, kept", at, lows(a), medians(a), highs(a))
        .band("b, entering", at, lows(b), medians(b), highs(b))
        .floor("K and 1 − K", gain);
  }

  static Figure<?> smoothingConstant(double[] alphas, double[] arv, double chosen) {
    return Chart.line("latent-alpha")
        .title("The Sun wants more than all of the surprise")
        .description("Average relative variance of exponential smoothing on the training years"
            + " against α. It falls from 0.74 at a tenth over 0.29 at one, which is persistence, to"
            + " 0.22 at 1.46 and rises steeply towards two.")
        .x("α")
        .y("average relative variance")
        .series("training years", alphas, arv)
        .mark("persistence", 1)
        .mark("least", chosen);
  }

  private static double[] lows(Spread[] spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::low).toArray();
  }

  private static double[] medians(Spread[] spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::median).toArray();
  }

  private static double[] highs(Spread[] spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::high).toArray();
  }

  private static double[] count(int from, int to) {
    double[] numbers = new double[to - from + 1];
    Arrays.setAll(numbers, i -> from + i);
    return numbers;
  }
}
