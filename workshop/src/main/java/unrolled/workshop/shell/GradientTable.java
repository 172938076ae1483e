package unrolled.workshop.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;
import unrolled.core.train.GradientCheck;

/**
 * Compares a layer's way back with central differences, matrix by matrix.
 *
 * <p>Two sequences of three and two steps, inputs, first states and a weight for each output drawn
 * from (−1, 1) with a fixed seed; the loss is the sum of the outputs, weighted.
 */
final class GradientTable<P extends Parameters> {

  /** Right gradients of smooth layers stay far below, wrong ones are far above. */
  private static final double GOOD = 1e-6;
  private static final Mask MASK = new Mask(3, 2);
  private static final long SEED = 1;

  private final SequenceLayer<P> layer;
  private final List<Matrix> X;
  private final List<State> first;
  private final List<Matrix> weights;
  private final Map<String, Matrix> values = new LinkedHashMap<>();
  private final Map<String, Matrix> gradients = new LinkedHashMap<>();

  GradientTable(SequenceLayer<P> layer) {
    this.layer = layer;
    SeededRandom random = new SeededRandom(SEED);
    X = steps(layer.inputSize(), random);
    weights = steps(layer.outputSize(), random);
    for (int n = 0; n < MASK.batchSize(); n++) {
      for (int t = 0; t < MASK.steps(); t++) {
        if (!MASK.has(n, t)) {
          Arrays.fill(weights.get(t).row(n), 0);
        }
      }
    }
    first = layer.zeroStates(MASK.batchSize());
    if (!layer.looksAhead()) {
      first.forEach(state -> named("", state).values()
          .forEach(part -> part.add(uniform(part.rows(), part.columns(), random))));
    }
    collect();
  }

  private void collect() {
    P slopes = layer.zeroGradients();
    SequenceLayer.LayerGradient back = pass().backward(weights, slopes);
    values.putAll(layer.parameters().named());
    gradients.putAll(slopes.named());
    if (!layer.looksAhead()) {
      for (int s = 0; s < first.size(); s++) {
        String name = first.size() == 1 ? "first state" : "first state " + s;
        values.putAll(named(name, first.get(s)));
        gradients.putAll(named(name, back.dInitial().get(s)));
      }
    }
    for (int t = 0; t < X.size(); t++) {
      values.put("input " + t, X.get(t));
      gradients.put("input " + t, back.dX().get(t));
    }
  }

  /** Compare, and lay out one line a matrix with the largest relative difference in it. */
  String text() {
    Map<String, Matrix> differences = new LinkedHashMap<>();
    double largest = 0;
    for (Map.Entry<String, Matrix> entry : values.entrySet()) {
      Matrix d = GradientCheck.centralDifferences(this::loss, entry.getValue());
      differences.put(entry.getKey(), d);
      largest = Math.max(largest, largest(d));
    }
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    double worst = 0;
    for (String name : values.keySet()) {
      double error = error(gradients.get(name), differences.get(name), largest);
      boolean bad = !(error < GOOD);
      if (bad) {
        wrong.add(name);
      }
      worst = Double.isNaN(error) ? error : Math.max(worst, error);
      Matrix value = values.get(name);
      lines.add(String.format(Locale.ROOT, "%-" + width + "s  %9s  %8.1e%s", name,
          value.rows() + "x" + value.columns(), error, bad ? "  differs" : ""));
    }
    return String.join("\n", lines) + "\n" + verdict(wrong, worst);
  }

  private static String verdict(List<String> wrong, double worst) {
    return wrong.isEmpty() ? String.format(Locale.ROOT,
        "The way back agrees with central differences: largest relative difference %.1e.", worst)
        : "The way back differs from central differences in " + String.join(", ", wrong)
            + ".\nA kink, as of ReLU, near a value can do that as well; draw another cell and see.";
  }

  private SequenceLayer.Pass<P> pass() {
    return layer.forward(X.stream().map(Input::of).toList(), first, MASK, null);
  }

  private double loss() {
    List<Matrix> H = pass().H();
    double sum = 0;
    for (int t = 0; t < H.size(); t++) {
      sum += H.get(t).hadamard(weights.get(t)).sum();
    }
    return sum;
  }

  private static double error(Matrix g, Matrix d, double largest) {
    if (g == null || g.rows() != d.rows() || g.columns() != d.columns()) {
      return Double.NaN;
    }
    double worst = 0;
    for (int r = 0; r < d.rows(); r++) {
      for (int c = 0; c < d.columns(); c++) {
        double scale = Math.max(1e-4 * largest, Math.abs(g.get(r, c)) + Math.abs(d.get(r, c)));
        double error = scale == 0 ? 0 : Math.abs(g.get(r, c) - d.get(r, c)) / scale;
        worst = Double.isNaN(error) ? error : Math.max(worst, error);
      }
    }
    return worst;
  }

  private static double largest(Matrix matrix) {
    double largest = 0;
    for (int r = 0; r < matrix.rows(); r++) {
      for (double value : matrix.row(r)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }

  private static Map<String, Matrix> named(String name, State state) {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (int p = 0; p < state.parts(); p++) {
      named.put(name + ", " + (p == 0 ? "H" : "part " + p), state.part(p));
    }
    return named;
  }

  private static List<Matrix> steps(int columns, SeededRandom random) {
    List<Matrix> steps = new ArrayList<>();
    for (int t = 0; t < MASK.steps(); t++) {
      steps.add(uniform(MASK.batchSize(), columns, random));
    }
    return steps;
  }

  private static Matrix uniform(int rows, int columns, SeededRandom random) {
    return Initializer.uniform(1).create(rows, columns, random);
  }
}
