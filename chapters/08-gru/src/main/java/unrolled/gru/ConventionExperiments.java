package unrolled.gru;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/** Loads trained weights into cells of another convention, as if the name were enough. */
public final class ConventionExperiments {

  /** Batches that a network learns from before its weights travel. */
  static final int BATCHES = 200;

  private static final int SEEDS = 10;

  private ConventionExperiments() {}

  /**
   * Trains a network of each form and asks cells that take its weights for something else.
   *
   * @param seed of weights and data
   * @param batches to learn from
   * @return share of wrong classes by what was mistaken, on the same sequences; guessing is wrong
   *     on 3/4
   */
  public static Map<String, Double> wrong(long seed, int batches) {
    Map<String, Double> wrong = new LinkedHashMap<>();
    StuckGateExperiments before = trained(GruForm.RESET_BEFORE, seed, batches);
    GruParameters own = before.parameters();
    wrong.put("before, right", before.wrongWith(own));
    wrong.put("before, Z for 1 − Z", before.wrongWith(GruConversion.complement(own)));
    wrong.put("before, R for Z", before.wrongWith(new GruParameters(
        own.update(), own.reset(), own.candidate(), null)));
    wrong.put("before, reset after", before.wrongWith(new GruParameters(
        own.reset(), own.update(), own.candidate(), Matrix.zeros(1, own.hiddenSize()))));
    StuckGateExperiments after = trained(GruForm.RESET_AFTER, seed, batches);
    GruParameters two = after.parameters();
    wrong.put("after, right", after.wrongWith(two));
    wrong.put("after, reset before", after.wrongWith(new GruParameters(
        two.reset(), two.update(), plus(two.candidate(), two.bhr()), null)));
    wrong.put("after, half of the biases", after.wrongWith(new GruParameters(
        halved(two.reset()), halved(two.update()), two.candidate(),
        Matrix.zeros(1, two.hiddenSize()))));
    return wrong;
  }

  private static StuckGateExperiments trained(GruForm form, long seed, int batches) {
    StuckGateExperiments run =
        new StuckGateExperiments(form, StuckGateExperiments.Descent.ADAM, 0, seed);
    run.after(batches);
    return run;
  }

  private static AffineParameters plus(AffineParameters weights, Matrix b) {
    return new AffineParameters(weights.Wx(), weights.Wh(), weights.b().plus(b));
  }

  /** Two biases of the same sum have the same gradient; one of them is half of what they learned. */
  private static AffineParameters halved(AffineParameters weights) {
    return new AffineParameters(weights.Wx(), weights.Wh(), weights.b().scale(0.5));
  }

  /** Returns all mistakes and seeds as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    LongStream.rangeClosed(1, SEEDS).parallel().boxed().map(seed -> {
      List<List<String>> all = new ArrayList<>();
      wrong(seed, BATCHES).forEach((mistake, wrong) -> all.add(
          List.of(mistake, String.valueOf(seed), String.format(Locale.ROOT, "%.4f", wrong))));
      return all;
    }).forEachOrdered(rows::addAll);
    return rows;
  }
}
