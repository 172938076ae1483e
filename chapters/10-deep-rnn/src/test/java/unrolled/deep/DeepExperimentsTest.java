package unrolled.deep;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeepExperimentsTest {

  @Test
  void the_tour_begins_with_the_numbers_worked_by_hand() {
    assertThat(DeepExperiments.byHand()).startsWith("upper states 0.60, 0.80",
        "gradient of 1.Wxh: -0.026317", "gradient of 1.Whh: -0.031940")
        .contains("gradient of 2.Wxh: -0.078759", "gradient of 2.Whh: -0.043200").hasSize(7);
  }

  @Test
  void the_tour_counts_ways() {
    assertThat(DeepExperiments.ways()).hasSize(3);
    assertThat(DeepExperiments.ways().get(0)).startsWith(" 1 steps back: stack 3 ways of 3 layers");
    assertThat(DeepExperiments.ways().get(2)).startsWith("40 steps back: stack 861 ways of 42");
  }

  @Test
  void the_tour_ends_with_one_layer_and_eight() {
    assertThat(DeepExperiments.order(2)).hasSize(2)
        .allSatisfy(line -> assertThat(line).endsWith("% wrong"));
  }
}
