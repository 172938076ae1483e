package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;

/** Runs the chapter's experiments on sunspots, and prints the chapter's main results. */
public final class LatentExperiments {

  private LatentExperiments() {}

  static ExponentialSmoothing smoothing() {
    return ExponentialSmoothing.fit(SunspotPeriod.TRAIN.series());
  }

  static NoisyAutoregression noisy() {
    return NoisyAutoregression.fit(SunspotPeriod.TRAIN.series(), 2);
  }

  /** Returns the chapter 2 model with so many lags, fitted to the training years. */
  static AutoregressiveModel window(int tau) {
    return AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), tau);
  }

  /** Returns the relative variance one year ahead in the order of the periods. */
  static double[] arv(Forecaster model, int history) {
    return Arrays.stream(SunspotPeriod.values())
        .mapToDouble(period -> SunspotScore.arv(model, period, history)).toArray();
  }

  /**
   * Prints the main results.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    TimeSeries nile = NileExperiments.nile();
    LocalLevel model = LevelLikelihood.fit(nile);
    System.out.printf(Locale.ROOT, "Nile: %s, steady gain %.4f%n", model, model.steadyGain());
    System.out.printf(Locale.ROOT, "sunspots: %s%n", smoothing());
    System.out.printf(Locale.ROOT, "ARV %s%n", Arrays.toString(arv(smoothing(), 1)));
    System.out.printf(Locale.ROOT, "sunspots: %s%n", noisy());
    System.out.printf(Locale.ROOT, "ARV %s%n", Arrays.toString(arv(noisy(), 1)));
    FloorExperiments.main(args);
    LearningExperiments.main(args);
  }
}
