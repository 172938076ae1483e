package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

/** Runs the chapter's experiments on sunspots with a window network. */
public final class WindowExperiments {

  static final int[] LAGS = {2, 4, 6, 9, 12};
  static final int[] HIDDEN_SIZES = {1, 2, 4, 8, 12, 16};
  static final double[] WEIGHT_DECAYS = {0, 0.001, 0.003, 0.01};

  /** Where the search starts: the design of Weigend, Huberman and Rumelhart. */
  static final Design START = new Design(12, 8, 0.003);

  static final double LEARNING_RATE = 0.05;
  private static final double SMOOTH_LEARNING_RATE = 0.02;
  static final int EPOCHS = 500;
  static final int PATIENCE = 100;
  private static final int SEEDS = 10;

  private final TimeSeries sunspots = RealSeries.sunspots();
  private final Standardization scale = Standardization.of(SunspotPeriod.TRAIN.series());

  /**
   * What has to be chosen before training.
   *
   * @param lags τ
   * @param hiddenSize number of tanh units
   * @param weightDecay ω
   */
  public record Design(int lags, int hiddenSize, double weightDecay) {}

  /**
   * A design and what the validation years say about it.
   *
   * @param design what was tried
   * @param train average relative variance on the training years, median over ten seeds
   * @param validation the same on the validation years, which decides
   */
  public record Trial(Design design, double train, double validation) {}

  /**
   * Tries designs, one choice at a time: first τ, then the hidden units, then the weight decay,
   * each time keeping what the validation years like best (median over ten seeds).
   *
   * @return all trials in order; see {@link #chosen}
   */
  public List<Trial> search() {
    Map<Design, Trial> trials = new LinkedHashMap<>();
    for (int lags : LAGS) {
      attempt(trials, new Design(
          lags, START.hiddenSize(), START.weightDecay()));
    }
    Design best = chosen(trials.values());
    for (int hiddenSize : HIDDEN_SIZES) {
      attempt(trials, new Design(
          best.lags(), hiddenSize, best.weightDecay()));
    }
    best = chosen(trials.values());
    for (double weightDecay : WEIGHT_DECAYS) {
      attempt(trials, new Design(
          best.lags(), best.hiddenSize(), weightDecay));
    }
    return List.copyOf(trials.values());
  }

  /** Returns the design with the least validation error; of equals the first. */
  public static Design chosen(Collection<Trial> trials) {
    return trials.stream().min(Comparator.comparingDouble(Trial::validation))
        .orElseThrow().design();
  }

  private void attempt(Map<Design, Trial> trials, Design design) {
    trials.computeIfAbsent(design, untried -> {
      List<WindowNetwork> networks = trained(design);
      return new Trial(design, arv(networks, SunspotPeriod.TRAIN).median(),
          arv(networks, SunspotPeriod.VALIDATION).median());
    });
  }

  /** Trains ten networks of one design, with seeds 1 to 10, each on its own. */
  public List<WindowNetwork> trained(Design design) {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> trained(design, seed)).toList();
  }

  /** Trains one network; seed stands for its first weights. */
  WindowNetwork trained(Design design, long seed) {
    WindowNetwork network = untrained(design, seed);
    new WindowTraining(LEARNING_RATE, design.weightDecay(), EPOCHS, PATIENCE).train(network,
        batch(SunspotPeriod.TRAIN, design.lags()), batch(SunspotPeriod.VALIDATION, design.lags()));
    return network;
  }

  private WindowNetwork untrained(Design design, long seed) {
    return new WindowNetwork(WindowNetworkParameters.random(
        design.lags(), design.hiddenSize(), new SeededRandom(seed)), scale);
  }

  private WindowBatch batch(SunspotPeriod period, int lags) {
    return WindowBatch.of(sunspots, period.from(), period.to(), lags, scale);
  }

  /**
   * Trains one network without weight decay and without stopping.
   *
   * @param design its weight decay is not used
   * @param epochs how long
   * @return errors on the way as average relative variances
   */
  public WindowTraining.History overfit(Design design, int epochs) {
    WindowNetwork network = untrained(design, 1);
    WindowTraining.History history = new WindowTraining(SMOOTH_LEARNING_RATE, 0, epochs, epochs)
        .train(network, batch(SunspotPeriod.TRAIN, design.lags()),
            batch(SunspotPeriod.VALIDATION, design.lags()));
    double variance = SunspotPeriod.referenceVariance() / (scale.deviation() * scale.deviation());
    return new WindowTraining.History(
        history.train().stream().map(e -> e / variance).toList(),
        history.validation().stream().map(e -> e / variance).toList(), history.best());
  }

  /** Returns median and range of the average relative variance, one step ahead. */
  public static Spread arv(List<WindowNetwork> networks, SunspotPeriod period) {
    return spread(networks, network ->
        SunspotScore.arv(network, period, network.parameters().lags()));
  }

  /**
   * Returns median and range of the average relative variance several steps ahead, forecasts fed
   * back.
   *
   * @param steps how many years ahead, at least 1
   */
  public static Spread arv(List<WindowNetwork> networks, SunspotPeriod period, int steps) {
    return spread(networks, network ->
        SunspotScore.arv(network, period, network.parameters().lags(), steps));
  }

  /** Returns median and range of the average relative variance of some years, one step ahead. */
  public Spread arv(List<WindowNetwork> networks, int from, int to) {
    return spread(networks, network -> Metrics.averageRelativeVariance(
        Evaluation.meanSquaredError(network, sunspots, from, to, 1),
        SunspotPeriod.referenceVariance()));
  }

  /** Returns how many networks have a relative variance, one step ahead, below a bound. */
  public static long below(double bound, List<WindowNetwork> networks, SunspotPeriod period) {
    return networks.stream()
        .filter(network -> arv(List.of(network), period).high() < bound).count();
  }

  /** Returns median and range of the forecasts for each year of a period, one step ahead. */
  public List<Spread> forecasts(List<WindowNetwork> networks, SunspotPeriod period) {
    List<double[]> all = networks.stream().map(network ->
        Evaluation.forecasts(network, sunspots, period.from(), period.to(), 1)).toList();
    List<Spread> spreads = new ArrayList<>();
    for (int t = 0; t < all.get(0).length; t++) {
      int year = t;
      spreads.add(Spread.of(all.stream().mapToDouble(f -> f[year]).toArray()));
    }
    return spreads;
  }

  private static Spread spread(
      List<WindowNetwork> networks, ToDoubleFunction<WindowNetwork> score) {
    return Spread.of(networks.stream().mapToDouble(score).toArray());
  }

  /** Prints the search and the score of its choice. */
  public static void main(String[] arguments) {
    WindowExperiments experiments = new WindowExperiments();
    List<Trial> trials = experiments.search();
    trials.forEach(System.out::println);
    List<WindowNetwork> networks = experiments.trained(chosen(trials));
    for (SunspotPeriod period : SunspotPeriod.values()) {
      System.out.println(period + ": " + arv(networks, period));
    }
  }
}
