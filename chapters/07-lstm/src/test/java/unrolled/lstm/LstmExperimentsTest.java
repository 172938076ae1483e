package unrolled.lstm;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LstmExperimentsTest {

  @Test
  void the_tour_says_what_the_chapter_says() {
    assertThat(LstmExperiments.tour()).contains(
        "  f 0.75  i 0.10  o 0.90  c 0.486  h 0.4059",
        "  0:    1.0 steps", "  1:    2.2 steps", "  5:  103.2 steps");
    assertThat(LstmExperiments.tour()).anyMatch(line -> line.startsWith("  after 50 steps: "));
  }
}
