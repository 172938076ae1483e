package unrolled.markov;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
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
    assertThat(letters[2]).as("two steps change little").isBetween(0.9, 0.91);
    double ofTenSteps = letters[STEPS] / letters[STEPS - 10];
    assertThat(StrictMath.pow(ofTenSteps, 0.1)).as("a step, on the average")
        .isEqualTo(lambda, within(0.02));
    double ofLevels = Mixing.secondEigenvalue(LevelExperiments.chain(9, 1).chain());
    for (int t = 4; t <= 10; t++) {
      assertThat(levels[t] / levels[t - 1]).as("soon a straight line")
          .isEqualTo(ofLevels, within(0.03));
    }
    double[] mean = Mixing.meanDistances(names, STEPS);
    for (int t = 1; t <= STEPS; t++) {
      assertThat(mean[t]).as("no plateau").isLessThan(0.6 * mean[t - 1]);
    }
    assertThat(letters[10] / letters[9]).as("not there yet").isLessThan(0.39);
    RESULTS.number("markov-letters-lambda", lambda, 2);
    RESULTS.number("markov-letters-at-2", letters[2], 2);
    RESULTS.number("markov-letters-mean-at-1", mean[1], 2);
    RESULTS.number("markov-letters-mean-at-2", mean[2], 2);
    RESULTS.number("markov-letters-mean-at-3", mean[3], 2);
    RESULTS.number("markov-levels-lambda", ofLevels, 2);
    RESULTS.write(MarkovFigures.forgetting(builds, letters, mean, levels, lights));
  }

  @Test
  void the_start_that_is_forgotten_last_is_the_five_of_one_word() {
    MarkovExperiments experiments = new MarkovExperiments();
    TransitionCounts counts = experiments.counts();
    MarkovChain names = counts.chain();
    int five = experiments.vocabulary().indexOf('5');
    int zero = experiments.vocabulary().indexOf('0');
    int nine = experiments.vocabulary().indexOf('9');
    double[] worst = Mixing.distances(names, STEPS);
    for (int t = 2; t <= 3; t++) {
      for (int start = 0; start < names.states(); start++) {
        double distance = Mixing.distances(names, start, t)[t];
        assertThat(distance == worst[t]).isEqualTo(start == five);
      }
    }
    assertThat(counts.leaving(five)).isEqualTo(12);
    long word = ClassNames.train().stream().filter(name -> name.contains("X509")).count();
    assertThat(counts.count(five, zero)).isEqualTo(11).isEqualTo(word);
    assertThat(names.probability(five, zero)).isGreaterThan(0.9);
    assertThat(names.probability(zero, nine)).isGreaterThan(0.9);
    RESULTS.number("markov-letters-fives", counts.leaving(five));
    RESULTS.number("markov-letters-x509", word);
  }
}
