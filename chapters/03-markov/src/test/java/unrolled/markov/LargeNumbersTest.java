package unrolled.markov;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that dependent trials settle, how fast, and when they don't. */
class LargeNumbersTest {
  private static final Results RESULTS = Results.of("markov");

  /** Evenly spaced on a logarithmic axis. */
  private static final double[] AFTER = {
    100, 200, 500, 1000, 2000, 5000, 10_000, 20_000};

  /** The same share of vowels as in Onegin, with δ = 1/2 instead of −0.535. */
  private static final ConnectedTrials CLINGING = ConnectedTrials.of(
      OneginExperiments.PAIRS.shareOfVowels() / 2,
      OneginExperiments.PAIRS.shareOfVowels() / 2 + 0.5);

  @Test
  @Tag("eq-markov-large-numbers")
  void alternating_letters_settle_sooner_than_coins() {
    ConnectedTrials chain = OneginExperiments.simple();
    double[][] runs = runs(chain);
    assertThat(inside(runs, chain, false)).as("of 80 shares, within ±2σ of the chain")
        .isGreaterThanOrEqualTo(70);
    assertThat(inside(runs, chain, true)).as("within ±2σ of independent letters").isEqualTo(80);
    Spread last = last(runs);
    assertThat(last.high() - last.low()).isLessThan(0.01);
    assertThat(Math.abs(last.median() - chain.p())).isLessThan(0.002);
    RESULTS.number("markov-onegin-lln-low", last.low(), 3);
    RESULTS.number("markov-onegin-lln-high", last.high(), 3);
    RESULTS.number("markov-onegin-lln-inside", inside(runs, chain, false));
    RESULTS.write(OneginFigures.shares("markov-onegin-lln", "Dependent letters settle, and sooner",
        "Shares of vowels of ten texts made by the simple chain against the number of letters, from"
            + " 100 to 20,000. All shares close in on 0.432. Nearly all lie within two standard"
            + " deviations of the chain, a band about half as wide as that of independent letters.",
        AFTER, runs, chain, "chain"));
  }

  @Test
  @Tag("eq-markov-large-numbers")
  void clinging_letters_settle_too_but_later() {
    assertThat(CLINGING.p()).isEqualTo(OneginExperiments.PAIRS.shareOfVowels(),
        within(1e-12));
    double[][] runs = runs(CLINGING);
    assertThat(inside(runs, CLINGING, false)).isGreaterThanOrEqualTo(70);
    assertThat(inside(runs, CLINGING, true)).isLessThan(65);
    Spread last = last(runs);
    assertThat(last.high() - last.low()).isBetween(0.01, 0.03);
    assertThat(Dispersion.exact(CLINGING)).isEqualTo(3,
        within(1e-9));
    RESULTS.number("markov-onegin-clinging-inside", inside(runs, CLINGING, true));
    RESULTS.number("markov-onegin-clinging-low", last.low(), 3);
    RESULTS.number("markov-onegin-clinging-high", last.high(), 3);
    RESULTS.write(OneginFigures.shares("markov-onegin-clinging",
        "Letters that cling settle too, and later",
        "Shares of vowels of ten texts made by a chain with the same share of vowels that prefers"
            + " to repeat. All shares close in on 0.432, within a band that is wider than that of"
            + " independent letters.",
        AFTER, runs, CLINGING, "clinging chain"));
  }

  @Test
  void on_islands_the_share_settles_but_not_on_one_number() {
    double[][] runs = Arrays.stream(OneginExperiments.SEEDS).mapToObj(seed ->
        OneginExperiments.shares(OneginExperiments.islands(20_000, seed), AFTER))
        .toArray(double[][]::new);
    double first = 0.663 / (0.663 + 0.872);
    double second = 0.4 / (0.4 + 0.8);
    int atFirst = 0;
    for (double[] run : runs) {
      double share = run[AFTER.length - 1];
      boolean here = Math.abs(share - first) < 0.01;
      assertThat(here || Math.abs(share - second) < 0.01).isTrue();
      atFirst += here ? 1 : 0;
    }
    assertThat(atFirst).isBetween(1, 9);
    RESULTS.number("markov-onegin-island-first", first, 3);
    RESULTS.number("markov-onegin-island-second", second, 3);
    RESULTS.number("markov-onegin-islands-at-first", atFirst);
    RESULTS.write(OneginFigures.islands(AFTER, runs, first, second));
  }

  private static double[][] runs(ConnectedTrials trials) {
    return Arrays.stream(OneginExperiments.SEEDS).mapToObj(seed -> OneginExperiments.shares(
        trials.sample(20_000, new SeededRandom(seed)), AFTER))
        .toArray(double[][]::new);
  }

  private static int inside(double[][] runs, ConnectedTrials trials, boolean independent) {
    int inside = 0;
    double p = trials.p();
    for (double[] run : runs) {
      for (int i = 0; i < AFTER.length; i++) {
        double dispersion = independent ? 1 : Dispersion.exact(trials, (int) AFTER[i]);
        double sigma = Math.sqrt(p * (1 - p) / AFTER[i] * dispersion);
        inside += Math.abs(run[i] - p) <= 2 * sigma ? 1 : 0;
      }
    }
    return inside;
  }

  private static Spread last(double[][] runs) {
    return Spread.of(Arrays.stream(runs).mapToDouble(run -> run[AFTER.length - 1]).toArray());
  }
}
