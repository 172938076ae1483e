package unrolled.shapes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NumberPairsTest {

  private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

  @Test
  void a_number_is_a_pair_in_four_ways() {
    assertThat(NumberPairs.ENGLISH_TO_DIGITS.pair(42)).isEqualTo(new Pair("forty-two", "42"));
    assertThat(NumberPairs.DIGITS_TO_ENGLISH.pair(42)).isEqualTo(new Pair("42", "forty-two"));
    assertThat(NumberPairs.KOREAN_TO_DIGITS.pair(42)).isEqualTo(new Pair("사십이", "42"));
    assertThat(NumberPairs.DIGITS_TO_KOREAN.pair(42)).isEqualTo(new Pair("42", "사십이"));
  }

  @Test
  void one_number_in_ten_is_held_out_and_no_digit() {
    long held = IntStream.range(0, 1_000_000).filter(NumberPairs::isHeldOut).count();
    assertThat(held / 1e6).isCloseTo(0.1, within(0.001));
    assertThat(IntStream.range(0, 10).filter(NumberPairs::isHeldOut)).isEmpty();
  }

  @Test
  void nothing_held_out_is_learned_from() {
    List<Integer> learned = NumberPairs.toLearn(20_000, ALL, new SeededRandom(1));
    assertThat(learned).hasSize(20_000).noneMatch(NumberPairs::isHeldOut);
    for (int digits = 2; digits <= 6; digits++) {
      List<Integer> asked = NumberPairs.heldOut(digits, 300, new SeededRandom(2));
      int d = digits;
      assertThat(asked).doesNotHaveDuplicates().doesNotContainAnyElementsOf(learned)
          .allMatch(number -> NumberPairs.digits(number) == d);
      assertThat(asked).hasSizeBetween(digits == 2 ? 4 : digits == 3 ? 60 : 300, 300);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void asked_for_more_than_there_are_all_are_drawn_once(int digits) {
    int first = (int) Math.round(Math.pow(10, digits - 1));
    List<Integer> all = IntStream.range(first, 10 * first).filter(NumberPairs::isHeldOut)
        .boxed().toList();
    assertThat(NumberPairs.heldOut(digits, Integer.MAX_VALUE, new SeededRandom(7)))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(NumberPairs.heldOut(digits, all.size() - 1, new SeededRandom(7)))
        .hasSize(all.size() - 1);
  }

  @Test
  void lengths_that_nothing_is_held_out_of_are_refused() {
    assertThatThrownBy(() -> NumberPairs.heldOut(1, 3, new SeededRandom(1)))
        .hasMessage("no number of 1 digit is held out");
    assertThatThrownBy(() -> NumberPairs.heldOut(7, 3, new SeededRandom(1)))
        .hasMessage("numbers have 1 to 6 digits, not 7");
  }

  @Test
  void the_numbers_that_networks_are_asked_about_stay_the_same() {
    assertThat(NumberPairs.heldOut(4, 4, new SeededRandom(4)))
        .containsExactly(8740, 2379, 6816, 2325);
    assertThat(NumberPairs.heldOut(6, 4, new SeededRandom(6)))
        .containsExactly(344_940, 340_348, 454_556, 937_316);
  }

  @Test
  void six_digits_are_six_times_as_frequent_as_one() {
    Set<Integer> seen = new HashSet<>();
    long[] counts = new long[7];
    for (int number : NumberPairs.toLearn(42_000, ALL, new SeededRandom(3))) {
      counts[NumberPairs.digits(number)]++;
      if (number < 10) {
        seen.add(number);
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(
        IntStream.range(0, 10).boxed().collect(Collectors.toList()));
    for (int digits = 1; digits <= 6; digits++) {
      // one digit is never held out, the others in one case of ten are drawn again
      assertThat(counts[digits] / (2000.0 * digits)).isCloseTo(1, within(0.2));
    }
  }

  @Test
  void short_numbers_come_often_and_one_of_six_digits_hardly_ever_twice() {
    Map<Integer, Long> counts = NumberPairs.toLearn(
        NumberExperiments.UPDATES * TranslatorTraining.BATCH, ALL, new SeededRandom(6)).stream()
        .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
    assertThat(IntStream.range(0, 10)).allMatch(digit -> counts.get(digit) > 50);
    long long6 = counts.keySet().stream().filter(number -> number >= 100_000).count();
    long twice = counts.entrySet().stream()
        .filter(entry -> entry.getKey() >= 100_000 && entry.getValue() > 1).count();
    assertThat(twice).isLessThan(long6 / 100);
  }

  @Test
  void only_the_lengths_that_were_asked_for_are_drawn() {
    assertThat(NumberPairs.toLearn(2000, List.of(1, 2, 3, 5), new SeededRandom(4)))
        .allMatch(number -> number < 1000 || number >= 10_000 && number < 100_000);
    assertThatThrownBy(() -> NumberPairs.toLearn(1, List.of(7), new SeededRandom(1)))
        .hasMessage("numbers have 1 to 6 digits, not 7");
  }

  @ParameterizedTest
  @EnumSource
  void every_number_can_be_read_and_written(NumberPairs task) {
    Vocabulary sources = task.sourceSymbols();
    Vocabulary targets = task.targetSymbols();
    for (int number : NumberPairs.toLearn(2000, ALL, new SeededRandom(5))) {
      Pair pair = task.pair(number);
      assertThat(sources.decode(sources.encode(pair.source()))).isEqualTo(pair.source());
      assertThat(targets.decode(targets.encode(pair.target()))).isEqualTo(pair.target());
    }
  }

  @Test
  void empty_texts_are_no_pair() {
    assertThatThrownBy(() -> new Pair("", "1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pair("one", "")).isInstanceOf(IllegalArgumentException.class);
  }
}
