package unrolled.markov;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how fast the chapter's chains forget. */
class MixingExperimentsTest {

  private static final Results RESULTS = Results.of("markov");
  private static final int STEPS = 20;

  @Test
  void chains_forget_at_the_rate_of_the_second_eigenvalue_in_the_end() {
    MarkovChain names = new MarkovExperiments().counts().chain();
    double[] builds = Mixing.distances(FloorExperiments.SOURCE, STEPS);
    double[] letters = Mixing.distances(names, STEPS);
    double[] levels = Mixing.distances(LevelExperiments.chain(9, 1).chain(), STEPS);
    double[] lights = MarkovFigures.lights(STEPS);
    double lambda = Mixing.secondEigenvalue(names);
    for (int t = 1; t <= STEPS; t++) {
      assertThat(builds[t]).isEqualTo(builds[t - 1] / 4, within(1e-14));
      assertThat(letters[t]).isLessThanOrEqualTo(letters[t - 1]);
      assertThat(lights[t]).isEqualTo(2.0 / 3, within(1e-14));
    }
    assertThat(letters[2]).as("two steps change little").isGreaterThan(0.9);
    double ofTenSteps = letters[STEPS] / letters[STEPS - 10];
    assertThat(StrictMath.pow(ofTenSteps, 0.1)).as("a step, on the average")
        .isEqualTo(lambda, within(0.02));
    assertThat(levels[STEPS] / levels[STEPS - 1]).isBetween(0.7, 0.9);
    int time = Mixing.time(names, 0.25, STEPS);
    assertThat(time).isEqualTo(5);
    RESULTS.number("markov-letters-lambda", lambda, 2);
    RESULTS.number("markov-letters-time", time);
    RESULTS.number("markov-letters-at-2", letters[2], 2);
    RESULTS.write(MarkovFigures.forgetting(builds, letters, levels, lights));
  }
}
