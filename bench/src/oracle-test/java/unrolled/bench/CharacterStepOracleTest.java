package unrolled.bench;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows that the benchmark lets both sides do the same work. */
class CharacterStepOracleTest {
  /** A relative 1e-12: sums differ in order only. */
  private static final Percentage FLOAT64 = Percentage.withPercentage(1e-10);
  /** Half a unit in the last place of a float is 6e-8; ten steps gather a few dozens. */
  private static final Percentage FLOAT32 = Percentage.withPercentage(1e-3);

  @ParameterizedTest
  @CsvSource({"RNN, 5", "RNN, 32", "LSTM, 5", "LSTM, 32", "GRU, 5", "GRU, 32"})
  void ten_training_steps_of_ours_and_of_pytorch_have_the_same_losses(
      TorchCell cell, int hidden) {
    CharacterTask task = new CharacterTask(hidden, 7);
    OurStep ours = OurStep.of(cell, task);
    try (TorchStep wide = new TorchStep(Torch.float64(), cell, task);
        TorchStep narrow = new TorchStep(Torch.float32(), cell, task)) {
      double first = ours.run();
      assertThat(wide.run()).isCloseTo(first, FLOAT64);
      assertThat(narrow.run()).isCloseTo(first, FLOAT32);
      double loss = first;
      for (int step = 1; step < 10; step++) {
        loss = ours.run();
        assertThat(wide.run()).isCloseTo(loss, FLOAT64);
        assertThat(narrow.run()).isCloseTo(loss, FLOAT32);
      }
      assertThat(loss).isLessThan(first);
    }
  }

  @Test
  void pytorch_computes_on_one_thread() {
    try (Torch torch = Torch.float64()) {
      assertThat(torch.threads()).isEqualTo(1);
      assertThat(torch.version()).isEqualTo("2.7.1");
    }
  }
}
