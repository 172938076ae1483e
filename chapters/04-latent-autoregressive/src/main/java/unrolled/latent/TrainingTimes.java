package unrolled.latent;

import java.util.List;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.report.TrainingTime;

/** Measures how long the models of numbers take to fit; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder. */
  static List<List<String>> measure() {
    TimeSeries years = SunspotPeriod.TRAIN.series();
    return List.of(
        row("exponential smoothing", () -> ExponentialSmoothing.fit(years)),
        row("AR(2) + noise", () -> NoisyAutoregression.fit(years, 2)));
  }

  private static List<String> row(String model, Runnable training) {
    return List.of(model, TrainingTime.median(training));
  }
}
