package unrolled.latent;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.markov.MarkovChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.NameStateExperiments.Split;
import static unrolled.latent.NameStateExperiments.VOWELS;

/** Asserts what two states find in the letters of class names. */
class NameStateExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final NameStateExperiments EXPERIMENTS = new NameStateExperiments();
  private static final List<Split> SPLITS = EXPERIMENTS.splits();
  private static final List<Split> FOUND =
      SPLITS.stream().filter(split -> split.mostly().equals(VOWELS)).toList();

  @Test
  void nine_of_ten_starts_find_the_vowels() {
    assertThat(FOUND).hasSize(9);
    for (Split split : FOUND) {
      for (int x = 0; x < 26; x++) {
        char letter = (char) ('a' + x);
        if ("aeo".indexOf(letter) >= 0) {
          assertThat(split.shares()[x]).as("%s", letter).isGreaterThan(0.99);
        } else if ("iuy".indexOf(letter) >= 0) {
          assertThat(split.shares()[x]).as("%s", letter).isBetween(0.65, 0.75);
        } else if ("htq".indexOf(letter) >= 0) {
          assertThat(split.shares()[x]).as("%s", letter).isBetween(0.25, 0.5);
        } else {
          assertThat(split.shares()[x]).as("%s", letter).isLessThan(0.15);
        }
      }
    }
    RESULTS.number("latent-hmm-letters", EXPERIMENTS.length());
    RESULTS.percent("latent-hmm-i", share('i').median(), 0);
    RESULTS.percent("latent-hmm-u", share('u').median(), 0);
    double all = expectedShare(FOUND.get(0));
    RESULTS.write(HiddenMarkovFigures.split(FOUND, all));
  }

  @Test
  void an_i_is_called_a_consonant_where_a_vowel_follows() {
    Split split = FOUND.get(0);
    double[] vowel = new double[2];
    int[] count = new int[2];
    for (int n = 0; n < EXPERIMENTS.names().size(); n++) {
      String name = EXPERIMENTS.names().get(n);
      ForwardBackward passes =
          ForwardBackward.of(split.fit().model(), EXPERIMENTS.letters().get(n));
      for (int t = 0; t + 1 < name.length(); t++) {
        if (name.charAt(t) == 'i') {
          int kind = VOWELS.indexOf(name.charAt(t + 1)) >= 0 ? 0 : 1;
          vowel[kind] += passes.posterior(t)[split.vowelState()];
          count[kind]++;
        }
      }
    }
    assertThat(vowel[0] / count[0]).isLessThan(0.4);
    assertThat(vowel[1] / count[1]).isGreaterThan(0.8);
    assertThat(count[0] - vowel[0]).as("most of what it leaves").isGreaterThan(
        count[1] - vowel[1]);
    RESULTS.percent("latent-hmm-i-before-vowel", vowel[0] / count[0], 0);
    RESULTS.percent("latent-hmm-i-before-consonant", vowel[1] / count[1], 0);
  }

  @Test
  void the_tenth_start_ends_on_a_lower_summit_and_likelihood_tells() {
    Split astray = SPLITS.stream().filter(split -> !FOUND.contains(split)).findFirst()
        .orElseThrow();
    assertThat(astray.mostly()).isEqualTo("abcdeghjklmpqrstuvxy");
    double worst = bits(astray);
    for (Split split : FOUND) {
      assertThat(bits(split)).isLessThan(worst - 0.1);
      assertThat(bits(split)).isEqualTo(bits(FOUND.get(0)), within(0.002));
    }
    double frequencies = EXPERIMENTS.frequencyBits();
    assertThat(worst).isLessThan(frequencies);
    RESULTS.number("latent-hmm-two-bits", bits(FOUND.get(0)), 2);
    RESULTS.number("latent-hmm-astray-bits", worst, 2);
    RESULTS.number("latent-hmm-one-bits", frequencies, 2);
    RESULTS.write(HiddenMarkovFigures.climbs(
        SPLITS.stream().map(EXPERIMENTS::bitsByStep).toList(), SPLITS.indexOf(astray),
        frequencies));
  }

  @Test
  void no_step_of_any_start_lowers_the_likelihood_of_the_letters() {
    for (Split split : SPLITS) {
      List<Double> objectives = split.fit().objectives();
      for (int step = 1; step < objectives.size(); step++) {
        assertThat(objectives.get(step)).isGreaterThanOrEqualTo(objectives.get(step - 1));
      }
    }
  }

  @Test
  void the_states_alternate_somewhat_more_than_counted_vowels_and_consonants_do() {
    double[] counted = EXPERIMENTS.vowelAfter();
    for (Split split : FOUND) {
      MarkovChain chain = split.fit().model().chain();
      int vowel = split.vowelState();
      assertThat(counted[0] - chain.probability(vowel, vowel)).isBetween(0.05, 0.07);
      assertThat(chain.probability(1 - vowel, vowel) - counted[1]).isBetween(0.05, 0.07);
    }
    MarkovChain chain = FOUND.get(0).fit().model().chain();
    int vowel = FOUND.get(0).vowelState();
    RESULTS.number("latent-hmm-vowel-vowel", chain.probability(vowel, vowel), 2);
    RESULTS.number("latent-hmm-consonant-vowel", chain.probability(1 - vowel, vowel), 2);
    RESULTS.number("latent-hmm-counted-vowel-vowel", counted[0], 2);
    RESULTS.number("latent-hmm-counted-consonant-vowel", counted[1], 2);
  }

  @Test
  @Tag("eq-hmm-gain")
  void the_past_can_save_no_more_than_log_m_bits() {
    List<int[]> letters = EXPERIMENTS.letters();
    double entropy = NameStateExperiments.frequencyEntropy(letters, 26);
    assertThat(entropy).isEqualTo(EXPERIMENTS.frequencyBits(), within(1e-9));
    for (Split split : SPLITS) {
      assertThat(bits(split)).isGreaterThan(NameStateExperiments.floor(entropy, 2));
      assertThat(entropy - bits(split)).as("far from the bound").isLessThan(0.5);
    }
    HiddenMarkovModel clock = new HiddenMarkovModel(new double[] {1, 0, 0, 0},
        MarkovChain.of(new double[][] {{0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}, {1, 0, 0, 0}}),
        Matrix.identity(4));
    int[] ticks = {0, 1, 2, 3, 0, 1, 2, 3};
    assertThat(clock.logLikelihood(ticks)).as("a clock saves all of it").isZero();
    assertThat(NameStateExperiments.floor(
        NameStateExperiments.frequencyEntropy(List.of(ticks), 4), 4)).isEqualTo(0, within(1e-12));
  }

  private static double bits(Split split) {
    return EXPERIMENTS.bits(split.fit().logLikelihood());
  }

  private static Spread share(char letter) {
    return Spread.of(FOUND.stream().mapToDouble(split -> split.shares()[letter - 'a']).toArray());
  }

  private static double expectedShare(Split split) {
    ExpectedCounts counts = ExpectedCounts.of(split.fit().model(), EXPERIMENTS.letters());
    double sum = 0;
    for (int x = 0; x < 26; x++) {
      sum += counts.emissions(split.vowelState(), x);
    }
    return sum / EXPERIMENTS.length();
  }
}
