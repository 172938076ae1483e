package unrolled.bidirectional;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of restoring capitals without a network. */
class CapitalBaselineExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");

  @Test
  void counts_and_words_were_chosen_on_validation() {
    List<String> validation = ClassNames.validation();
    for (int[] choice : new int[][] {CapitalBaselineExperiments.PAST,
        CapitalBaselineExperiments.FUTURE, CapitalBaselineExperiments.AROUND}) {
      double chosen =
          CapitalBaselineExperiments.counts(choice[0], choice[1], validation).f1();
      int before = choice[0] == 0 ? 0 : choice[0] - 1;
      int after = choice[1] == 0 ? 0 : choice[1] - 1;
      assertThat(CapitalBaselineExperiments.counts(before, after, validation).f1())
          .isLessThanOrEqualTo(chosen);
    }
    double chosen = f1(validation, CapitalBaselineExperiments.AROUND);
    for (int[] other : new int[][] {{2, 4}, {4, 2}, {3, 3}}) {
      assertThat(f1(validation, other)).isLessThan(chosen);
      assertThat(f1(ClassNames.test(), other)).as("a choice by a few letters")
          .isGreaterThan(f1(ClassNames.test(), CapitalBaselineExperiments.AROUND));
    }
    double words = CapitalBaselineExperiments.words(CapitalBaselineExperiments.UNKNOWN,
        CapitalBaselineExperiments.NATS, validation).f1();
    for (double[] other : new double[][] {{1, 1}, {1, 3}, {10, 2}}) {
      assertThat(CapitalBaselineExperiments.words(other[0], other[1], validation).f1())
          .isLessThan(words);
    }
  }

  @Test
  void no_two_names_differ_in_capitals_only_but_some_words_do() {
    assertThat(CapitalBaselineExperiments.spellings(false).values())
        .allMatch(written -> written.size() == 1);
    Map<String, Set<String>> words = CapitalBaselineExperiments.spellings(true);
    assertThat(words.get("xml")).containsExactly("XML", "Xml");
    long two = words.values().stream().filter(written -> written.size() > 1).count();
    assertThat(two).isBetween(3L, 12L);
  }

  @Test
  void counts_of_both_sides_gain_little_and_a_list_of_words_much() {
    List<String> test = ClassNames.test();
    CapitalScore first = CapitalBaselineExperiments.firstOnly(test);
    CapitalScore past = counts(CapitalBaselineExperiments.PAST);
    CapitalScore future = counts(CapitalBaselineExperiments.FUTURE);
    CapitalScore around = counts(CapitalBaselineExperiments.AROUND);
    CapitalScore words = CapitalBaselineExperiments.words(
        CapitalBaselineExperiments.UNKNOWN, CapitalBaselineExperiments.NATS, test);
    assertThat(first.innerF1()).isZero();
    assertThat(first.recall(CapitalScore.Kind.FIRST)).isEqualTo(1);
    assertThat(future.f1()).isLessThan(past.f1());
    assertThat(around.f1()).isBetween(past.f1(), past.f1() + 0.01);
    assertThat(words.f1()).isGreaterThan(around.f1() + 0.03);
    write("first", first);
    write("past", past);
    write("future", future);
    write("around", around);
    write("list", words);
    RESULTS.percent("bidirectional-capitals-list-names", words.names(), 0);
    RESULTS.number("bidirectional-capitals-past-before", CapitalBaselineExperiments.PAST[0]);
    RESULTS.number("bidirectional-capitals-future-after", CapitalBaselineExperiments.FUTURE[1]);
    RESULTS.number("bidirectional-capitals-around-before", CapitalBaselineExperiments.AROUND[0]);
    RESULTS.number("bidirectional-capitals-around-after", CapitalBaselineExperiments.AROUND[1]);
  }

  private static double f1(List<String> names, int... around) {
    return CapitalBaselineExperiments.counts(around[0], around[1], names).f1();
  }

  private static CapitalScore counts(int... around) {
    return CapitalBaselineExperiments.counts(around[0], around[1], ClassNames.test());
  }

  private static void write(String name, CapitalScore score) {
    RESULTS.percent("bidirectional-capitals-" + name, score.f1(), 1);
  }
}
