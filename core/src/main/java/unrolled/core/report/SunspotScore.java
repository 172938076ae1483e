package unrolled.core.report;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.model.Forecaster;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;

/** Scores a forecaster on the sunspot record in the same way in every chapter. */
public final class SunspotScore {

  private SunspotScore() {}

  /**
   * Returns the average relative variance of one-step forecasts, against the variance of the
   * record 1700 to 1979.
   *
   * @param model fitted beforehand; not fitted again on the way
   * @param period the years to forecast
   * @param history how many years before the first forecast the model must have; in
   *     {@link SunspotPeriod#TRAIN} the first years only serve as history
   */
  public static double arv(Forecaster model, SunspotPeriod period, int history) {
    return arv(model, period, history, 1);
  }

  /**
   * Returns the average relative variance of forecasts several years ahead.
   *
   * @param model fitted beforehand; it feeds its forecasts back
   * @param period the years to forecast
   * @param history how many years the model needs before it can forecast
   * @param steps how many years ahead, at least 1
   */
  public static double arv(Forecaster model, SunspotPeriod period, int history, int steps) {
    TimeSeries series = RealSeries.sunspots();
    int from = Math.max(period.from(), series.firstYear() + history + steps - 1);
    double error = Evaluation.meanSquaredError(model, series, from, period.to(), steps);
    return Metrics.averageRelativeVariance(error, SunspotPeriod.referenceVariance());
  }
}
