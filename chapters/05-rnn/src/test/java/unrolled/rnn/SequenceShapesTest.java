package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.Standardization;
import unrolled.autoregressive.WindowNetwork;
import unrolled.autoregressive.WindowNetworkParameters;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SequenceShapesTest {

  private final SeededRandom random = new SeededRandom(4);
  private final RecurrentNetwork<RnnParameters, RnnStep> network =
      RnnNetworks.random(3, 4, 3, random);

  @Test
  void one_to_one_is_the_network_on_windows_to_the_bit() {
    RecurrentNetwork<RnnParameters, RnnStep> one = RnnNetworks.random(5, 4, 1, random);
    Matrix X = Initializer.uniform(1).create(7, 5, random);
    WindowNetwork window = new WindowNetwork(new WindowNetworkParameters(
        one.cell().parameters().Wxh(), one.cell().parameters().bh(),
        one.output().parameters().Whq(), one.output().parameters().bq()),
        new Standardization(0, 1));
    assertThat(SequenceShapes.oneToOne(one, Input.of(X)))
        .isEqualTo(window.output(window.hidden(X)));
  }

  @Test
  void one_to_many_reads_nothing_after_the_first_step() {
    Input X = input();
    List<Matrix> outputs = SequenceShapes.oneToMany(network, X, 3);
    Matrix zeros = Matrix.zeros(2, 3);
    assertThat(outputs).isEqualTo(
        network.forward(List.of(X, Input.of(zeros), Input.of(zeros))).O());
  }

  @Test
  void fed_back_outputs_are_the_inputs_that_follow() {
    Input X = input();
    List<Matrix> outputs = SequenceShapes.oneToMany(network, X, Input::of, 4);
    List<Input> inputs = new ArrayList<>(List.of(X));
    outputs.subList(0, 3).forEach(O -> inputs.add(Input.of(O)));
    assertThat(outputs).isEqualTo(network.forward(inputs).O());
  }

  @Test
  void many_to_one_is_the_last_real_output_of_many_to_many() {
    List<Input> inputs = RnnInputs.random(5, 2, 3, random);
    Mask mask = new Mask(5, 2);
    List<Matrix> all = SequenceShapes.manyToMany(network, inputs, mask);
    Matrix last = SequenceShapes.manyToOne(network, inputs, mask);
    assertThat(last.row(0)).isEqualTo(all.get(4).row(0));
    assertThat(last.row(1)).isEqualTo(all.get(1).row(1));
  }

  @Test
  void no_output_at_all_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequenceShapes.oneToMany(network, input(), 0))
        .withMessage("a network gives at least 1 output, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequenceShapes.oneToMany(network, input(), Input::of, 0))
        .withMessage("a network gives at least 1 output, not 0");
  }

  private Input input() {
    return Input.of(Initializer.uniform(1).create(2, 3, random));
  }
}
