package unrolled.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.math.SeededRandom;
import unrolled.core.train.Adam;
import unrolled.core.train.Optimizer;

/** Lets gradient descent find the recurrence that Kalman derived. */
public final class LearningExperiments {

  /** Short series, each from the level 0: a level that wanders for long leaves every scale. */
  static final int LENGTH = 100;
  static final int TRAIN = 40;
  static final int TEST = 400;
  static final int LONG = 20_000;
  static final int EPOCHS = 1200;
  static final double STEP = 0.01;
  /** Test series have seeds of their own. */
  private static final long TEST_SEED = 1000;

  private LearningExperiments() {}

  /**
   * What one training gave.
   *
   * @param seed of the series trained on
   * @param path the recurrence before each epoch and after the last
   * @param error its mean squared error on a new series, in units of the filter's on the same
   */
  record Run(long seed, List<LearnedFilter> path, double error) {

    LearnedFilter last() {
      return path.get(path.size() - 1);
    }
  }

  /** Trains on made series from a recurrence that forgets at once, and tests on new ones. */
  static Run run(long seed) {
    List<double[]> test = made(TEST_SEED + seed, TEST);
    List<LearnedFilter> path = train(made(seed, TRAIN), new LearnedFilter(0, 0.2));
    double K = FloorExperiments.MODEL.steadyGain();
    double best = loss(new LearnedFilter(1 - K, K), test);
    return new Run(seed, path, loss(path.get(path.size() - 1), test) / best);
  }

  /**
   * Scores a trained recurrence on one long series, where the level goes far from 0.
   *
   * @return the error in units of the steady filter's on the same series
   */
  static double errorOnALongSeries(LearnedFilter filter, long seed) {
    double[] x = FloorExperiments.MODEL.simulate(LONG, new SeededRandom(TEST_SEED + seed))
        .observations();
    double K = FloorExperiments.MODEL.steadyGain();
    return filter.loss(x) / new LearnedFilter(1 - K, K).loss(x);
  }

  /** Trains the recurrence with a = 1 − b, in which one number is learned, by golden section. */
  static LearnedFilter tied(long seed) {
    List<double[]> series = made(seed, TRAIN);
    double b = GoldenSection.minimize(k -> loss(new LearnedFilter(1 - k, k), series), 0, 1);
    return new LearnedFilter(1 - b, b);
  }

  private static List<double[]> made(long seed, int count) {
    SeededRandom random = new SeededRandom(seed);
    List<double[]> series = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      series.add(FloorExperiments.MODEL.simulate(LENGTH, random).observations());
    }
    return series;
  }

  static double loss(LearnedFilter filter, List<double[]> series) {
    return series.stream().mapToDouble(filter::loss).sum() / series.size();
  }

  /**
   * Trains the two coefficients.
   *
   * @param series at least one, of at least two values each
   * @param start where the walk begins
   * @return the recurrence before each epoch and after the last
   */
  // tag::training[]
  public static List<LearnedFilter> train(
      List<double[]> series, LearnedFilter start) {
    List<LearnedFilter> path = new ArrayList<>(List.of(start));
    Optimizer optimizer = new Adam(STEP);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      LearnedFilter last = path.get(epoch);
      LearnedFilter next = new LearnedFilter(last.a(), last.b());
      optimizer.step(next, gradient(next, series));
      path.add(next);
    }
    return path;
  }

  private static LearnedFilter gradient(
      LearnedFilter filter, List<double[]> series) {
    double da = 0;
    double db = 0;
    for (double[] x : series) {
      LearnedFilter slopes = filter.gradient(x);
      da += slopes.a() / series.size();
      db += slopes.b() / series.size();
    }
    return new LearnedFilter(da, db);
  }
  // end::training[]

  /**
   * Prints what was learned.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.printf(Locale.ROOT, "steady gain %.5f%n", FloorExperiments.MODEL.steadyGain());
    for (long seed : FloorExperiments.SEEDS) {
      Run run = run(seed);
      System.out.printf(Locale.ROOT, "%2d: %s, error %.5f, sum %.5f%n",
          seed, run.last(), run.error(), run.last().a() + run.last().b());
    }
  }
}
