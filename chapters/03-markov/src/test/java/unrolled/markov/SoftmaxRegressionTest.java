package unrolled.markov;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;
import unrolled.core.train.GradientDescent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SoftmaxRegressionTest {

  private static final int[] WEEK = TransitionCountsTest.WEEK;

  private final TransitionCounts counts = TransitionCounts.of(2, WEEK);
  private final Matrix X = SoftmaxRegression.oneHot(java.util.Arrays.copyOf(WEEK, 6), 2);
  private final Matrix Y = SoftmaxRegression.oneHot(java.util.Arrays.copyOfRange(WEEK, 1, 7), 2);

  @Test
  @Tag("eq-markov-softmax")
  void a_one_hot_row_picks_a_row_of_the_weights() {
    double ln3 = StrictMath.log(3);
    SoftmaxRegression network = new SoftmaxRegression(new SoftmaxParameters(
        Matrix.of(new double[] {0, 0}, new double[] {0, ln3})));
    assertThat(network.forward(X).row(0)).containsExactly(0.5, 0.5);
    assertThat(network.forward(X).row(2))
        .containsExactly(new double[] {0.25, 0.75}, within(1e-15));
    assertThat(network.chain().following(1))
        .containsExactly(new double[] {0.25, 0.75}, within(1e-15));
  }

  @Test
  @Tag("eq-markov-softmax-loss")
  void an_untrained_network_pays_one_bit_a_build() {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(2));
    assertThat(SoftmaxRegression.loss(network.forward(X), Y))
        .isEqualTo(StrictMath.log(2), within(1e-15));
    assertThat(network.loss(counts)).isEqualTo(StrictMath.log(2), within(1e-15));
  }

  @Test
  @Tag("eq-markov-softmax-gradient")
  @Tag("eq-markov-softmax-counts")
  void the_first_gradient_is_the_one_worked_by_hand() {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(2));
    Matrix byHand = Matrix.of(new double[] {0, 0}, new double[] {1.0 / 6, -1.0 / 6});
    Matrix examples = network.gradient(X, network.forward(X), Y).W();
    assertThat(examples.minus(byHand).norm()).isLessThan(1e-15);
    assertThat(network.gradient(counts).W().minus(byHand).norm()).isLessThan(1e-15);
  }

  @Test
  @Tag("eq-markov-softmax-gradient")
  void one_step_of_size_two_makes_red_after_green_a_third_likely() {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(2));
    network.train(counts, new GradientDescent(2), 1);
    assertThat(network.chain().probability(1, 0))
        .isEqualTo(1 / (1 + StrictMath.exp(2.0 / 3)), within(1e-15))
        .isEqualTo(0.339, within(5e-4));
    assertThat(network.chain().probability(0, 0)).as("nothing to learn").isEqualTo(0.5);
  }

  @Test
  @Tag("eq-markov-softmax-gradient")
  void the_gradient_agrees_with_central_differences() {
    SoftmaxRegression network = random(5);
    int[] path = MarkovChain.of(network.chain().transitions())
        .sample(0, 200, new SeededRandom(2));
    Matrix inputs = SoftmaxRegression.oneHot(java.util.Arrays.copyOf(path, 199), 5);
    Matrix targets = SoftmaxRegression.oneHot(java.util.Arrays.copyOfRange(path, 1, 200), 5);
    SoftmaxParameters gradient = network.gradient(inputs, network.forward(inputs), targets);
    assertThat(GradientCheck.largestRelativeError(
        () -> SoftmaxRegression.loss(network.forward(inputs), targets),
        network.parameters(), gradient)).isLessThan(1e-7);
  }

  @Test
  @Tag("eq-markov-softmax-counts")
  void counts_give_the_gradient_of_all_examples() {
    SoftmaxRegression network = random(5);
    int[] path = network.chain().sample(0, 200, new SeededRandom(2));
    TransitionCounts counted = TransitionCounts.of(5, path);
    Matrix inputs = SoftmaxRegression.oneHot(java.util.Arrays.copyOf(path, 199), 5);
    Matrix targets = SoftmaxRegression.oneHot(java.util.Arrays.copyOfRange(path, 1, 200), 5);
    Matrix each = network.gradient(inputs, network.forward(inputs), targets).W();
    assertThat(network.gradient(counted).W().minus(each).norm()).isLessThan(1e-14);
    assertThat(network.loss(counted)).isEqualTo(
        SoftmaxRegression.loss(network.forward(inputs), targets), within(1e-13));
  }

  private static SoftmaxRegression random(int states) {
    return new SoftmaxRegression(new SoftmaxParameters(
        Initializer.glorot().create(states, states, new SeededRandom(1))));
  }

  @Test
  @Tag("eq-markov-softmax-counts")
  void trained_on_seven_builds_the_network_is_the_chain() {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(2));
    network.train(counts, new GradientDescent(2), 200);
    Matrix difference =
        network.chain().transitions().minus(MarkovChainTest.BUILDS.transitions());
    assertThat(difference.norm()).isLessThan(1e-12);
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SoftmaxParameters(Matrix.zeros(2, 3)))
        .withMessage("W is 2×3; it needs one row and one column for each state");
    SoftmaxRegression three = new SoftmaxRegression(SoftmaxParameters.zeros(3));
    assertThatIllegalArgumentException().isThrownBy(() -> three.gradient(counts))
        .withMessageContaining("the chain has 3 states, the counts have 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SoftmaxRegression.oneHot(new int[] {0, 2}, 2))
        .withMessageContaining("state 2 at position 1");
  }
}
