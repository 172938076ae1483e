package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.ReberGrammar;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts the measures of the Reber tasks on answers that are set by hand. */
class ReberScoreTest {

  private static final double ROUNDING = 1e-12; // of sums of some twenty logarithms

  private static final int T = ReberGrammar.SYMBOLS.indexOf('T');

  /** What may follow in each of two strings, by hand; coins fall where there are two. */
  private static final Map<String, List<String>> MAY_FOLLOW = Map.of(
      "BTBTXSETE", List.of("TP", "B", "TP", "SX", "SX", "E", "T", "E"),
      "BPBPTVPXVVEPE",
      List.of("TP", "B", "TP", "TV", "TV", "PV", "XS", "TV", "PV", "E", "P", "E"));

  private static final int[][] STRINGS =
      MAY_FOLLOW.keySet().stream().sorted().map(ReberGrammar::symbols).toArray(int[][]::new);

  private record None() implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      return Map.of();
    }
  }

  private record Answered(State state) implements RecurrentCell.Step {}

  /** A cell whose hidden state is what a rule answers to the symbols so far. */
  private record Told(Function<String, double[]> rule) implements RecurrentCell<None, Answered> {

    private static final int BASE = ReberGrammar.SIZE + 1;

    @Override
    public int inputSize() {
      return ReberGrammar.SIZE;
    }

    @Override
    public int hiddenSize() {
      return ReberGrammar.SIZE;
    }

    @Override
    public State zeroState(int batchSize) {
      return State.zeros(batchSize, ReberGrammar.SIZE, 2);
    }

    @Override
    public None parameters() {
      return new None();
    }

    @Override
    public None zeroGradients() {
      return new None();
    }

    @Override
    public Answered forward(Input X, State previous) {
      Matrix answers = Matrix.zeros(X.batchSize(), ReberGrammar.SIZE);
      Matrix past = Matrix.zeros(X.batchSize(), ReberGrammar.SIZE);
      for (int n = 0; n < X.batchSize(); n++) {
        // 13 symbols of 3 bits fit into a double
        double code = BASE * previous.part(1).get(n, 0)
            + ((Input.Symbols) X).symbols()[n] + 1;
        past.set(n, 0, code);
        System.arraycopy(rule.apply(text(code)), 0, answers.row(n), 0, ReberGrammar.SIZE);
      }
      return new Answered(State.of(answers, past));
    }

    private static String text(double code) {
      StringBuilder text = new StringBuilder();
      for (double left = code; left >= 1; left = Math.floor(left / BASE)) {
        text.insert(0, ReberGrammar.SYMBOLS.charAt((int) (left % BASE) - 1));
      }
      return text.toString();
    }

    @Override
    public StepGradient backward(Answered step, State dState, None gradients) {
      throw new UnsupportedOperationException("it learns nothing");
    }
  }

  private static ReberScore score(Function<String, double[]> rule) {
    return ReberScore.of(new RecurrentNetwork<>(new Told(rule), new OutputLayer(
        new OutputParameters(Matrix.identity(ReberGrammar.SIZE),
            Matrix.zeros(1, ReberGrammar.SIZE)))), STRINGS);
  }

  /** Returns equal probabilities for some symbols and none for all others. */
  private static double[] only(String symbols) {
    double[] scores = new double[ReberGrammar.SIZE];
    Arrays.fill(scores, -1000);
    for (int symbol : ReberGrammar.symbols(symbols)) {
      scores[symbol] = 0;
    }
    return scores;
  }

  private static String string(String past) {
    return MAY_FOLLOW.keySet().stream().sorted().filter(s -> s.startsWith(past))
        .findFirst().orElse("");
  }

  /** Knows the grammar and remembers; steps beyond a string's end don't count. */
  private static double[] knows(String past) {
    String string = string(past);
    return string.isEmpty() || past.length() >= string.length() ? only("B")
        : only(MAY_FOLLOW.get(string).get(past.length() - 1));
  }

  private static boolean asksForTheSecond(String past) {
    return string(past).length() == past.length() + 2;
  }

  @Test
  void one_who_knows_the_grammar_errs_nowhere_and_wonders_at_nothing_but_coins() {
    ReberScore score = score(ReberScoreTest::knows);
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.branch()).isEqualTo(1);
    assertThat(score.bits()).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void one_who_forgets_the_second_symbol_lacks_one_bit() {
    ReberScore score = score(past -> asksForTheSecond(past) ? only("TP") : knows(past));
    assertThat(score.right()).isZero();
    assertThat(score.branch()).as("a tie is not right").isZero();
    assertThat(score.bits()).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void one_who_bets_on_t_is_right_about_the_string_with_t() {
    ReberScore score = score(past -> {
      double[] scores = knows(past);
      if (asksForTheSecond(past)) {
        scores = only("TP");
        scores[T] = Exponential.log(3); // three to one
      }
      return scores;
    });
    assertThat(score.right()).isEqualTo(0.5);
    assertThat(score.branch()).isEqualTo(0.5);
    double bits = (Exponential.log(4.0 / 3) + Exponential.log(4)) / Exponential.log(2) / 2;
    assertThat(score.bits()).isCloseTo(bits, within(ROUNDING));
  }

  @Test
  void an_error_at_any_place_makes_a_string_wrong_and_leaves_the_branch() {
    for (int[] string : STRINGS) {
      String text = ReberGrammar.text(string);
      for (int t = 1; t < text.length(); t++) {
        String before = text.substring(0, t);
        ReberScore score = score(past -> past.equals(before)
            ? new double[ReberGrammar.SIZE] // all symbols alike
            : knows(past));
        assertThat(score.right()).as(before).isEqualTo(t == 1 ? 0 : 0.5); // both begin with B
        assertThat(score.branch()).as(before).isEqualTo(t == text.length() - 2 ? 0.5 : 1);
      }
    }
  }
}
