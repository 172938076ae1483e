package unrolled.bptt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.GradientCheck;
import unrolled.rnn.HandExample;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Breaks a cell on purpose, and holds the table that says which parameters give it away. */
class BugPatternsTest {

  /** Central differences are right to 1e-7; the bugs are off by far more. */
  private static final double WRONG = 1e-4;

  /** In two steps from zero only the second uses Whh, and its gradient needs no sum. */
  private static final Set<String> AT_TWO_STEPS = Set.of("cell.Wxh", "cell.bh");
  private static final Set<String> CELL = Set.of("cell.Wxh", "cell.Whh", "cell.bh");

  @Test
  void the_right_cell_has_no_wrong_parameter() {
    assertThat(wrong(null, 6, 3)).isEmpty();
  }

  @Test
  void without_the_sum_over_earlier_steps_the_cell_is_wrong_from_two_steps_on() {
    assertThat(wrong(BrokenCell.Bug.FORGOTTEN_SUM, 1, 3)).isEmpty();
    assertThat(wrong(BrokenCell.Bug.FORGOTTEN_SUM, 2, 3)).isEqualTo(AT_TWO_STEPS);
    assertThat(wrong(BrokenCell.Bug.FORGOTTEN_SUM, 3, 3)).isEqualTo(CELL);
  }

  @Test
  void a_missing_transpose_shows_from_two_steps_and_two_units_on() {
    assertThat(wrong(BrokenCell.Bug.NOT_TRANSPOSED, 1, 3)).isEmpty();
    assertThat(wrong(BrokenCell.Bug.NOT_TRANSPOSED, 6, 1)).isEmpty();
    assertThat(wrong(BrokenCell.Bug.NOT_TRANSPOSED, 2, 3)).isEqualTo(AT_TWO_STEPS);
    assertThat(wrong(BrokenCell.Bug.NOT_TRANSPOSED, 3, 2)).isEqualTo(CELL);
  }

  @Test
  void the_wrong_state_spoils_the_recurrent_weights_alone_even_in_one_step() {
    assertThat(wrong(BrokenCell.Bug.WRONG_STATE, 1, 3)).containsExactly("cell.Whh");
    assertThat(wrong(BrokenCell.Bug.WRONG_STATE, 6, 3)).containsExactly("cell.Whh");
  }

  @Test
  void in_the_hand_example_the_wrong_state_gives_the_wrong_sign() {
    BrokenCell cell = new BrokenCell(HandExample.cell(), BrokenCell.Bug.WRONG_STATE);
    RnnParameters gradient = cell.zeroGradients();
    var loop = new Recurrence<>(cell);
    loop.backward(loop.forward(HandExample.inputs()), List.of(Matrix.rowVector(-0.5),
        Matrix.rowVector(-0.5), Matrix.rowVector(0.8)), gradient);
    assertThat(gradient.Whh().get(0, 0)).isCloseTo(-0.0827, within(5e-5));
  }

  @Test
  void a_state_that_is_not_reset_spoils_every_run_but_the_first() {
    SeededRandom random = new SeededRandom(3);
    RecurrentNetwork<RnnParameters, RnnStep> network = RnnNetworks.random(2, 3, 2, random);
    List<Input> inputs = inputs(4, random);
    int[][] targets = targets(4);
    State[] field = {network.cell().zeroState(1)};
    DoubleSupplier loss = () -> {
      var pass = network.forward(inputs, field[0], Mask.equal(1, 4));
      field[0] = pass.last(); // ready for the next batch
      return CrossEntropy.of(pass.O(), targets, Mask.equal(1, 4)).value();
    };
    double first = loss.getAsDouble();
    double second = loss.getAsDouble();
    assertThat(second).isNotEqualTo(first);
    assertThat(loss.getAsDouble()).isNotEqualTo(second);
    var pass = network.forward(inputs);
    NetworkParameters<RnnParameters> gradients = network.zeroGradients();
    network.backward(
        pass, CrossEntropy.of(pass.O(), targets, Mask.equal(1, 4)).dO(), gradients);
    field[0] = network.cell().zeroState(1);
    assertThat(GradientCheck.largestRelativeError(loss, network.parameters(), gradients))
        .isGreaterThan(WRONG);
  }

  @Test
  void with_a_state_that_is_not_reset_zero_recurrent_weights_hide_all_but_their_own_gradient() {
    SeededRandom random = new SeededRandom(3);
    RecurrentNetwork<RnnParameters, RnnStep> network = RnnNetworks.random(2, 3, 2, random);
    network.cell().parameters().Whh().fill(0);
    List<Input> inputs = inputs(4, random);
    int[][] targets = targets(4);
    State[] field = {network.cell().zeroState(1)};
    DoubleSupplier loss = () -> {
      var pass = network.forward(inputs, field[0], Mask.equal(1, 4));
      field[0] = pass.last();
      return CrossEntropy.of(pass.O(), targets, Mask.equal(1, 4)).value();
    };
    assertThat(loss.getAsDouble()).as("the loss is the same").isEqualTo(loss.getAsDouble());
    var pass = network.forward(inputs);
    NetworkParameters<RnnParameters> gradients = network.zeroGradients();
    network.backward(
        pass, CrossEntropy.of(pass.O(), targets, Mask.equal(1, 4)).dO(), gradients);
    Set<String> wrong = new TreeSet<>();
    network.parameters().named().forEach((name, theta) -> {
      if (gradients.named().get(name).minus(GradientCheck.centralDifferences(loss, theta)).norm()
          > WRONG) {
        wrong.add(name);
      }
    });
    assertThat(wrong).containsExactly("cell.Whh");
  }

  /** Returns the names of the parameters whose gradient is not that of central differences. */
  private static Set<String> wrong(BrokenCell.Bug bug, int steps, int units) {
    SeededRandom random = new SeededRandom(8);
    RecurrentNetwork<RnnParameters, RnnStep> right = RnnNetworks.random(2, units, 2, random);
    right.cell().parameters().bh().add(Initializer.uniform(1).create(1, units, random));
    OutputLayer output = right.output();
    RecurrentNetwork<RnnParameters, RnnStep> network = bug == null ? right
        : new RecurrentNetwork<>(new BrokenCell(
            new RnnCell(right.cell().parameters(), Activation.TANH), bug), output);
    List<Input> inputs = inputs(steps, random);
    int[][] targets = targets(steps);
    Mask mask = Mask.equal(1, steps);
    NetworkParameters<RnnParameters> gradients = network.zeroGradients();
    var pass = network.forward(inputs);
    network.backward(pass, CrossEntropy.of(pass.O(), targets, mask).dO(), gradients);
    DoubleSupplier loss =
        () -> CrossEntropy.of(network.forward(inputs).O(), targets, mask).value();
    Set<String> wrong = new TreeSet<>();
    Map<String, Matrix> all = new LinkedHashMap<>(network.parameters().named());
    all.forEach((name, theta) -> {
      Matrix differences = GradientCheck.centralDifferences(loss, theta);
      if (gradients.named().get(name).minus(differences).norm() > WRONG) {
        wrong.add(name);
      }
    });
    return wrong;
  }

  private static List<Input> inputs(int steps, SeededRandom random) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      inputs.add(Input.of(Initializer.uniform(1).create(1, 2, random)));
    }
    return inputs;
  }

  private static int[][] targets(int steps) {
    int[][] targets = new int[steps][1];
    for (int t = 0; t < steps; t++) {
      targets[t][0] = t % 2;
    }
    return targets;
  }
}
