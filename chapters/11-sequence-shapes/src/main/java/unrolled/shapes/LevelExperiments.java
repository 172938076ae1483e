package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;
import unrolled.gru.GruNetworks;
import unrolled.lstm.SunspotCellExperiments;

/** Asks trained forecasters again, with what they read brought to the level of their training. */
public final class LevelExperiments {

  private static final int READ = DelayedForecaster.READ;

  private LevelExperiments() {}

  /**
   * Divides what is read by how high the last 30 years stand, and multiplies the forecasts by it.
   *
   * @param forecaster trained before
   * @param mean of the training years
   */
  record Leveled(Forecaster forecaster, double mean) implements Forecaster {

    @Override
    public double forecast(double[] history) {
      return forecast(history, 1)[0];
    }

    @Override
    public double[] forecast(double[] history, int steps) {
      double level = Arrays.stream(history, history.length - READ, history.length)
          .average().orElseThrow() / mean;
      double[] read = Arrays.stream(history).map(x -> x / level).toArray();
      return Arrays.stream(forecaster.forecast(read, steps)).map(x -> x * level).toArray();
    }
  }

  /** Columns of what {@link #row} gives; each period has its errors 1 to 20 years ahead. */
  static final String[] COLUMNS = {"what", "seed", "validation", "test", "untouched"};

  /** Trains one network, as it was trained before, and scores it leveled. */
  static List<String> row(boolean inOneGo, HorizonExperiments.Design design, long seed) {
    Forecaster trained = inOneGo ? HorizonExperiments.trained(design, seed).forecaster()
        : new SunspotCellExperiments(GruNetworks::random)
            .trained(HorizonExperiments.ONE_YEAR, seed).forecaster();
    Forecaster leveled = new Leveled(trained, SunspotPeriod.TRAIN.series().mean());
    List<String> row =
        new ArrayList<>(List.of(inOneGo ? "in one go" : "fed back", String.valueOf(seed)));
    for (SunspotPeriod period : List.of(
        SunspotPeriod.VALIDATION, SunspotPeriod.TEST, SunspotPeriod.UNTOUCHED)) {
      row.add(IntStream.rangeClosed(1, DelayedForecaster.AHEAD)
          .mapToDouble(years -> SunspotScore.arv(leveled, period, READ, years))
          .mapToObj(arv -> String.format(Locale.ROOT, "%.5f", arv))
          .collect(Collectors.joining(" ")));
    }
    return row;
  }
}
