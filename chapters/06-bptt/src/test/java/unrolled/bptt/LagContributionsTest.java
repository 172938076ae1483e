package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LagContributionsTest {

  /** The same sums in another order. */
  private static final double ROUNDING = 1e-14;
  private static final int T = 7;

  private final SeededRandom random = new SeededRandom(12);
  private final RecurrentNetwork<RnnParameters, RnnStep> network =
      RnnNetworks.random(3, 4, 2, random);
  private final List<Matrix> X = new ArrayList<>();
  private final Recurrence.Run<RnnStep> run;
  private final Matrix dH = Initializer.uniform(1).create(2, 4, random);

  LagContributionsTest() {
    for (int t = 0; t < T; t++) {
      X.add(Initializer.uniform(1).create(2, 3, random));
    }
    run = network.recurrence().forward(X.stream().map(Input::of).toList());
  }

  @Test
  @Tag("eq-bptt-lags")
  @Tag("eq-bptt-copies")
  void the_shares_of_all_steps_are_the_gradient() {
    for (int t = 1; t <= T; t++) {
      RnnParameters gradient = network.cell().zeroGradients();
      network.recurrence().backward(run, onlyAt(t), gradient);
      RnnParameters sum = network.cell().zeroGradients();
      LagContributions.of(network.cell(), run, t, dH).addTo(sum);
      near(sum.Wxh(), gradient.Wxh());
      near(sum.Whh(), gradient.Whh());
      near(sum.bh(), gradient.bh());
    }
  }

  /** Each step of this network has weights of its own, which happen to be equal. */
  @Test
  @Tag("eq-bptt-copies")
  void each_share_is_the_gradient_of_a_copy_of_the_weights_that_only_one_step_uses() {
    Tape tape = new Tape();
    List<TapedNetwork> copies = new ArrayList<>();
    Tape.Value H = tape.value(Matrix.zeros(2, 4));
    for (Matrix x : X) {
      TapedNetwork copy = new TapedNetwork(tape, network.parameters());
      copies.add(copy);
      H = copy.state(tape.value(x), H);
    }
    Tape.Value loss = tape.value(Matrix.rowVector(1, 1))
        .times(H.hadamard(tape.value(dH))).times(tape.value(Matrix.zeros(4, 1).fill(1)));
    tape.backward(loss);
    LagContributions<RnnParameters> lags = LagContributions.of(network.cell(), run, T, dH);
    for (int k = 0; k < T; k++) {
      NetworkParameters<RnnParameters> own = copies.get(k).gradient();
      near(lags.shares().get(k).Wxh(), own.cell().Wxh());
      near(lags.shares().get(k).Whh(), own.cell().Whh());
      near(lags.shares().get(k).bh(), own.cell().bh());
    }
  }

  @Test
  @Tag("eq-bptt-lags")
  void the_gradient_of_a_state_is_that_of_the_last_one_times_the_jacobian_between() {
    LagContributions<RnnParameters> lags = LagContributions.of(network.cell(), run, T, dH);
    for (int k = 1; k <= T; k++) {
      for (int n = 0; n < 2; n++) {
        Matrix J = StateJacobian.product(
            (RnnCell) network.cell(), run.steps().subList(k, T), n);
        near(Matrix.rowVector(lags.states().get(k - 1).row(n)),
            Matrix.rowVector(dH.row(n)).timesTranspose(J));
      }
    }
  }

  @Test
  void a_step_that_is_not_there_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LagContributions.of(network.cell(), run, 8, dH))
        .withMessage("the run has the steps 1 to 7, not 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LagContributions.of(network.cell(), run, 0, dH))
        .withMessageContaining("not 0");
  }

  private List<Matrix> onlyAt(int t) {
    List<Matrix> gradients = new ArrayList<>();
    for (int s = 1; s <= T; s++) {
      gradients.add(s == t ? dH : null);
    }
    return gradients;
  }

  private static void near(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm()).isLessThan(ROUNDING);
  }
}
