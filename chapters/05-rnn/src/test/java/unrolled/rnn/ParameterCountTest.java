package unrolled.rnn;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.WindowNetworkParameters;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParameterCountTest {

  @Test
  @Tag("eq-rnn-parameter-count")
  void the_formula_counts_what_a_network_holds_however_many_steps_it_runs() {
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(3, 5, 2, new SeededRandom(1));
    assertThat(ParameterCount.recurrent(3, 5, 2)).isEqualTo(15 + 25 + 5 + 10 + 2);
    assertThat(network.parameters().count()).isEqualTo(57);
    network.forward(RnnInputs.random(1000, 1, 3, new SeededRandom(2)));
    assertThat(network.parameters().count()).isEqualTo(57);
  }

  @Test
  void a_window_is_counted_as_the_network_on_windows_counts_itself() {
    assertThat(ParameterCount.window(6, 1, 12, 1)).isEqualTo(
        WindowNetworkParameters.random(6, 12, new SeededRandom(1)).count());
  }

  @Test
  void a_window_is_larger_from_one_plus_h_over_d_items_on() {
    assertThat(ParameterCount.window(3, 64, 128, 64))
        .isEqualTo(ParameterCount.recurrent(64, 128, 64));
    assertThat(ParameterCount.window(4, 64, 128, 64))
        .isGreaterThan(ParameterCount.recurrent(64, 128, 64));
  }

  @Test
  void nothing_is_no_size() {
    assertThatIllegalArgumentException().isThrownBy(() -> ParameterCount.recurrent(3, 0, 2))
        .withMessageContaining("not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> ParameterCount.window(0, 3, 1, 2))
        .withMessageContaining("not 0");
  }
}
