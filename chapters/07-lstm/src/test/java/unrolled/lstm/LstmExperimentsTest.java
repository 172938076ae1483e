package unrolled.lstm;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LstmExperimentsTest {

  @Test
  void the_tour_says_what_the_chapter_says() {
    List<String> tour = LstmExperiments.tour();
    assertThat(tour).contains(
        "  f 0.75  i 0.10  o 0.90  c 0.486  h 0.4059",
        "  0:    1.0 steps", "  1:    2.2 steps", "  5:  103.2 steps");
    assertThat(tour).anyMatch(line -> line.startsWith("  after 50 steps: "))
        .anyMatch(line -> line.startsWith("  RNN: 0."));
  }
}
