package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.History;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.SequenceLoss;
import unrolled.core.train.Training;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Measures how far back the gradient of a character network reaches, and what is lost when it is
 * cut, before and after training on class names.
 *
 * <p>The names stand one after the other in one long text, whose state is carried.
 */
public final class ReachExperiments {

  /** Hidden units. */
  public static final int HIDDEN = 32;

  /** Steps of training. */
  public static final int TRAINING_STEPS = 200;

  /** Longest lag whose share is measured. */
  public static final int LAGS = 30;

  /** Steps after which the way back is cut. */
  static final int[] CHUNKS = {1, 2, 5, 10, 20, 40};

  /** Learning rates of plain gradient descent. */
  static final double[] RATES = {1, 2, 3, 5};

  /** Steps of plain gradient descent. */
  static final int DESCENT = 150;

  private static final int SEEDS = 10;
  private static final int BATCH = 16;
  private static final int TRAINING_CHUNK = 40;
  private static final int MEASURED_STEPS = 120;
  private static final double LEARNING_RATE = 0.005;

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final List<SymbolBatch> training = chunks(ClassNames.train(), TRAINING_CHUNK);
  private final SymbolBatch measured = chunks(ClassNames.validation(), MEASURED_STEPS).get(0);

  /**
   * Holds what was measured of one network.
   *
   * @param bits loss on the measured text, bits per character
   * @param radius spectral radius of Whh
   * @param shares mean size of what the use of Whh at lag 0, 1, … 30 adds to its gradient, relative
   *     to lag 0
   * @param bias of the gradient with respect to Whh when the way back is cut, one for each chunk
   */
  public record Reach(double bits, double radius, double[] shares, GradientBias[] bias) {}

  /** Returns an untrained network. */
  public RecurrentNetwork<RnnParameters, RnnStep> network(long seed) {
    return RnnNetworks.random(
        vocabulary.size(), HIDDEN, vocabulary.size(), new SeededRandom(seed));
  }

  /** Returns a network that was trained with the full gradient of chunks of 40 steps. */
  public RecurrentNetwork<RnnParameters, RnnStep> trained(long seed) {
    RecurrentNetwork<RnnParameters, RnnStep> network = network(seed);
    new Training<>(NetworkLearner.ofSymbols(network).carryingState(), new Adam(LEARNING_RATE),
        Batches.inOrder(training), new SeededRandom(seed)).clippedBy(Clipping.byNorm(1))
        .run(TRAINING_STEPS);
    return network;
  }

  /**
   * Returns the loss after some steps of plain gradient descent, bits per character, the mean over
   * the last 20 batches.
   *
   * @param learningRate step size
   * @param clipping of the gradients
   * @param steps at least 20
   * @param seed of the first weights
   */
  public double descended(double learningRate, Clipping clipping, int steps, long seed) {
    History history = training(seed, learningRate, clipping)
        .stoppedAbove(Double.POSITIVE_INFINITY).run(steps);
    return history.meanLoss(steps - 20, steps) / Exponential.log(2);
  }

  /**
   * Prepares plain gradient descent on the text of all training names.
   *
   * @param seed of the first weights
   * @param learningRate step size
   * @param clipping of the gradients
   */
  public Training<SymbolBatch> training(long seed, double learningRate, Clipping clipping) {
    return new Training<>(NetworkLearner.ofSymbols(network(seed)).carryingState(),
        new GradientDescent(learningRate), Batches.inOrder(training), new SeededRandom(seed))
        .clippedBy(clipping);
  }

  /** Returns the kinds of clipping that are compared, by what the text calls them. */
  static Map<String, Clipping> clippings() {
    Map<String, Clipping> clippings = new LinkedHashMap<>();
    clippings.put("not clipped", Clipping.none());
    clippings.put("norm 0.3", Clipping.byNorm(0.3));
    clippings.put("value 0.01", Clipping.byValue(0.01));
    clippings.put("value 0.03", Clipping.byValue(0.03));
    return clippings;
  }

  /** Returns clipping, rate, seed and bits of all descents, as rows of text. */
  public List<List<String>> descents() {
    List<List<String>> rows = new ArrayList<>();
    clippings().forEach((name, clipping) -> {
      for (double rate : RATES) {
        LongStream.rangeClosed(1, SEEDS).parallel()
            .mapToObj(seed -> List.of(name, String.valueOf(rate), String.valueOf(seed),
                String.format(Locale.ROOT, "%.6f", descended(rate, clipping, DESCENT, seed))))
            .forEachOrdered(rows::add);
      }
    });
    return rows;
  }

  /** Measures ten networks, before training or after. */
  public List<Reach> reaches(boolean trained) {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> reach(trained ? trained(seed) : network(seed))).toList();
  }

  /** Measures a network on 16 times 120 characters of the validation names. */
  public Reach reach(RecurrentNetwork<RnnParameters, RnnStep> network) {
    RecurrentNetwork.Pass<RnnStep> pass = network.forward(measured.inputs());
    SequenceLoss loss = CrossEntropy.of(pass.O(), measured);
    Matrix full = gradient(network, pass, loss, MEASURED_STEPS);
    GradientBias[] bias = Arrays.stream(CHUNKS)
        .mapToObj(chunk -> GradientBias.of(
            named(gradient(network, pass, loss, chunk)), named(full)))
        .toArray(GradientBias[]::new);
    return new Reach(loss.value() / Exponential.log(2),
        SpectralRadius.of(network.cell().parameters().Whh()),
        shares(network, pass, loss), bias);
  }

  private static Matrix gradient(RecurrentNetwork<RnnParameters, RnnStep> network,
      RecurrentNetwork.Pass<RnnStep> pass, SequenceLoss loss, int chunk) {
    NetworkParameters<RnnParameters> gradients = network.zeroGradients();
    network.backward(pass, loss.dO(), chunk, gradients);
    return gradients.cell().Whh();
  }

  private static Parameters named(Matrix dWhh) {
    return () -> Map.of("Whh", dWhh);
  }

  private static double[] shares(RecurrentNetwork<RnnParameters, RnnStep> network,
      RecurrentNetwork.Pass<RnnStep> pass, SequenceLoss loss) {
    double[] shares = new double[LAGS + 1];
    for (int t = LAGS + 10; t <= MEASURED_STEPS; t += 20) {
      Matrix dH = loss.dO().get(t - 1).timesTranspose(network.output().parameters().Whq());
      LagContributions<RnnParameters> lags =
          LagContributions.of(network.cell(), pass.run(), t, dH);
      for (int lag = 0; lag <= LAGS; lag++) {
        shares[lag] += lags.shares().get(t - 1 - lag).Whh().norm();
      }
    }
    double first = shares[0];
    Arrays.setAll(shares, lag -> shares[lag] / first);
    return shares;
  }

  private List<SymbolBatch> chunks(List<String> names, int steps) {
    int[] text = names.stream().flatMapToInt(name -> Arrays.stream(vocabulary.encode(name)))
        .toArray();
    return SymbolBatch.chunks(text, vocabulary.size(), BATCH, steps);
  }
}
