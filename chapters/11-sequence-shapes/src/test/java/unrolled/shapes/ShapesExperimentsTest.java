package unrolled.shapes;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShapesExperimentsTest {

  @Test
  void the_tour_begins_with_the_numbers_worked_by_hand() {
    assertThat(ShapesExperiments.byHand()).containsExactly(
        "weights 0.2000, 0.6000, 0.2000",
        "context 0.3500, 0.0500",
        "gradient of the decoder's state 1.5161, -1.4502",
        "gradient of the first encoder state 0.6614, -0.0614");
  }

  @Test
  void the_tour_ends_with_numbers_that_were_read() {
    Translator translator = ShapesExperiments.learned(120);
    assertThat(ShapesExperiments.read(translator, List.of("seven", "forty-two", "nineteen")))
        .satisfiesExactly(line -> assertThat(line).startsWith("seven → 7, log p = -0."),
            line -> assertThat(line).startsWith("forty-two → 42, log p = -0."),
            line -> assertThat(line).startsWith("nineteen → 19, log p = -0."));
  }
}
