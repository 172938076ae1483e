package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Clipping;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.GradientCheck;
import unrolled.core.train.SequenceLoss;
import unrolled.core.train.SquaredError;
import unrolled.rnn.HandExample;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Computes the gradient of small random networks in three independent ways: derived by hand,
 * recorded on a tape, and by central differences.
 *
 * <p>Each network has padded sequences of unequal length and starts from a random state, as if
 * carried over.
 */
public final class BpttExperiments {

  /** One random network and its data. */
  private final RecurrentNetwork<RnnParameters, RnnStep> network;
  private final List<Input> inputs = new ArrayList<>();
  private final int[][] targets;
  private final boolean symbols;
  private final Mask mask;
  private final State initial;

  /**
   * Holds how far apart the ways are.
   *
   * @param steps T
   * @param parameters how many numbers may change
   * @param tape distance of the tape's gradient from the derived one, relative to its length
   * @param differences largest relative error of a partial derivative against differences
   * @param initialTape as {@code tape}, for the gradient of the initial state
   * @param initialDifferences relative distance of that gradient from differences
   */
  public record Agreement(int steps, int parameters, double tape, double differences,
      double initialTape, double initialDifferences) {}

  /**
   * Draws a network.
   *
   * @param steps T, at least 1
   * @param symbols whether it reads symbols and is scored by cross-entropy; otherwise it reads
   *     numbers and is scored by squared error
   * @param seed any
   */
  public BpttExperiments(int steps, boolean symbols, long seed) {
    SeededRandom random = new SeededRandom(seed).split(steps).split(symbols ? 1 : 0);
    int n = 1 + random.nextInt(4);
    int d = 1 + random.nextInt(5);
    int h = 1 + random.nextInt(6);
    int q = 2 + random.nextInt(3);
    this.symbols = symbols;
    Initializer draw = Initializer.uniform(0.9);
    network = new RecurrentNetwork<>(
        new RnnCell(new RnnParameters(draw.create(d, h, random), draw.create(h, h, random),
            draw.create(1, h, random))),
        new OutputLayer(new OutputParameters(
            draw.create(h, q, random), draw.create(1, q, random))));
    int[] lengths = new int[n];
    Arrays.setAll(lengths, i -> i == 0 ? steps : 1 + random.nextInt(steps));
    mask = new Mask(lengths);
    initial = State.of(draw.create(n, h, random));
    targets = new int[steps][n];
    for (int t = 0; t < steps; t++) {
      Arrays.setAll(targets[t], i -> random.nextInt(q));
      int[] read = new int[n];
      Arrays.setAll(read, i -> random.nextInt(d));
      inputs.add(symbols ? Input.of(read, d) : Input.of(draw.create(n, d, random)));
    }
  }

  /**
   * Returns the shares of the hand example's bias: row t − 1 and column k − 1 hold what the use at
   * step k adds to the gradient of the loss of step t.
   */
  public static double[][] byHandBiasShares() {
    RnnCell cell = HandExample.cell();
    Recurrence.Run<RnnStep> run = new Recurrence<>(cell).forward(HandExample.inputs());
    double[][] shares = new double[3][3];
    for (int t = 1; t <= 3; t++) {
      Matrix error = run.H().get(t - 1).times(HandExample.Whq())
          .minus(HandExample.targets().get(t - 1));
      LagContributions<RnnParameters> lags = LagContributions.of(
          cell, run, t, error.timesTranspose(HandExample.Whq()));
      for (int k = 1; k <= t; k++) {
        shares[t - 1][k - 1] = lags.shares().get(k - 1).bh().get(0, 0);
      }
    }
    return shares;
  }

  /**
   * Prints how well three gradients agree.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    for (int steps = 1; steps <= 12; steps++) {
      Agreement agreement = new BpttExperiments(steps, true, 6).agreement();
      System.out.printf(Locale.ROOT, "T = %2d, %2d parameters: tape %.1e, differences %.1e%n",
          steps, agreement.parameters(), agreement.tape(), agreement.differences());
    }
  }

  /** Compares the three. */
  public Agreement agreement() {
    RecurrentNetwork.Pass<RnnStep> pass = network.forward(inputs, initial, mask);
    NetworkParameters<RnnParameters> hand = network.zeroGradients();
    Recurrence.RunGradient back = network.backward(pass, loss(pass).dO(), hand);
    Tape tape = new Tape();
    TapedNetwork taped = new TapedNetwork(tape, network.parameters());
    Tape.Value start = tape.value(initial.H());
    tape.backward(record(tape, taped, start));
    DoubleSupplier loss = () -> loss(network.forward(inputs, initial, mask)).value();
    Matrix dInitial = back.dInitial().H();
    return new Agreement(mask.steps(), network.parameters().count(),
        distance(taped.gradient(), hand),
        GradientCheck.largestRelativeError(loss, network.parameters(), hand),
        start.gradient().minus(dInitial).norm() / dInitial.norm(),
        GradientCheck.centralDifferences(loss, initial.H()).minus(dInitial).norm()
            / dInitial.norm());
  }

  private SequenceLoss loss(RecurrentNetwork.Pass<RnnStep> pass) {
    if (symbols) {
      return CrossEntropy.of(pass.O(), targets, mask);
    }
    List<Matrix> Y = new ArrayList<>();
    for (int[] target : targets) {
      Y.add(oneHot(target));
    }
    return SquaredError.of(pass.O(), Y, mask);
  }

  /** Writes the whole loss onto the tape. */
  private Tape.Value record(Tape tape, TapedNetwork taped, Tape.Value start) {
    Tape.Value H = start;
    Tape.Value loss = tape.value(Matrix.zeros(1, 1));
    for (int t = 0; t < inputs.size(); t++) {
      Matrix X = inputs.get(t).times(Matrix.identity(inputs.get(t).size()));
      Tape.Value next = taped.state(tape.value(X), H);
      boolean[] goesOn = new boolean[mask.batchSize()];
      Matrix weights = Matrix.zeros(1, mask.batchSize());
      for (int n = 0; n < goesOn.length; n++) {
        goesOn[n] = mask.has(n, t);
        weights.set(0, n, goesOn[n] ? 1.0 / mask.count() : 0);
      }
      H = taped.held(next, H, goesOn);
      Tape.Value O = taped.output(H);
      Matrix Y = oneHot(targets[t]);
      loss = loss.plus(symbols
          ? taped.crossEntropy(O, Y, weights) : taped.squaredError(O, Y, weights));
    }
    return loss;
  }

  private Matrix oneHot(int... symbols) {
    return Input.of(symbols, network.outputSize())
        .times(Matrix.identity(network.outputSize()));
  }

  private static double distance(
      NetworkParameters<RnnParameters> actual, NetworkParameters<RnnParameters> expected) {
    NetworkParameters<RnnParameters> difference = actual;
    expected.named().forEach((name, g) -> difference.named().get(name).addScaled(-1, g));
    return Clipping.norm(difference) / Clipping.norm(expected);
  }
}
