package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.Mask;
import unrolled.core.model.SequenceLayer;

/** Walks through deep networks in half a minute: by hand, by number of ways, and at work. */
public final class DeepExperiments {

  private static final int[] LAGS = {1, 10, 40};

  private DeepExperiments() {}

  /**
   * Prints the tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    byHand().forEach(System.out::println);
    ways().forEach(System.out::println);
    order(200).forEach(System.out::println);
  }

  /** Returns the upper states of the hand example and the gradients of its weights. */
  static List<String> byHand() {
    SequenceLayer.Pass<StackParameters> pass =
        DeepHandExample.stack().forward(DeepHandExample.inputs(), Mask.equal(1, 2));
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "upper states %.2f, %.2f",
        pass.H().get(0).get(0, 0), pass.H().get(1).get(0, 0)));
    DeepHandExample.gradient().named().forEach((name, gradient) -> lines.add(
        String.format(Locale.ROOT, "gradient of %s: %.6f", name, gradient.get(0, 0))));
    return lines;
  }

  /** Returns tanh layers on a way back, ways, and what arrives in untrained networks. */
  static List<String> ways() {
    List<String> lines = new ArrayList<>();
    double[][] stack = PathExperiments.untrained(PathDesign.STACK, 1);
    double[][] skip = PathExperiments.untrained(PathDesign.SKIP, 1);
    for (int lag : LAGS) {
      lines.add(String.format(Locale.ROOT,
          "%2d steps back: stack %d ways of %d layers, %.4f arrives below and %.6f on top;"
              + " skip %.0e ways, the shortest of %d, %.4f arrives",
          lag, PathCount.stackPaths(lag, PathDesign.DEPTH),
          PathCount.stackLength(lag, PathDesign.DEPTH), stack[0][lag],
          stack[PathDesign.DEPTH - 1][lag], (double) PathCount.transitionPaths(lag, true),
          PathCount.transitionLength(lag, PathDesign.DEPTH, true), skip[0][lag]));
    }
    return lines;
  }

  /**
   * Returns how one layer and eight sort the order of two symbols.
   *
   * @param batches to learn from
   */
  static List<String> order(int batches) {
    List<String> lines = new ArrayList<>();
    for (int layers : new int[] {1, 8}) {
      double wrong = DepthGradientExperiments.wrong(
          DepthGradientExperiments.Kind.GLOROT, layers, 1, batches);
      lines.add(String.format(Locale.ROOT, "%d %s of tanh units: %.1f%% wrong",
          layers, layers == 1 ? "layer" : "layers", 100 * wrong));
    }
    return lines;
  }
}
