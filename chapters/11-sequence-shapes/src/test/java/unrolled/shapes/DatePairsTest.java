package unrolled.shapes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.shapes.DateNotation.Day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DatePairsTest {

  @Test
  void nothing_held_out_is_learned_from_and_a_tenth_is_held_out() {
    List<Pair> pairs = DatePairs.toLearn(5000, new SeededRandom(1));
    Set<String> learned = new HashSet<>();
    pairs.forEach(pair -> learned.add(pair.target()));
    List<Day> asked = DatePairs.heldOut(1000, new SeededRandom(2));
    assertThat(asked).allMatch(DatePairs::isHeldOut)
        .noneMatch(day -> learned.contains(day.iso()));
    long held = 0;
    long all = 0;
    for (int year = DatePairs.FIRST_YEAR; year <= DatePairs.LAST_YEAR; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day = 1; day <= Day.length(year, month); day++) {
          held += DatePairs.isHeldOut(new Day(year, month, day)) ? 1 : 0;
          all++;
        }
      }
    }
    assertThat(held / (double) all).isCloseTo(0.1, within(0.005));
  }

  @Test
  void a_sixth_of_the_texts_has_dashes() {
    long dashes = DatePairs.toLearn(6000, new SeededRandom(3)).stream()
        .filter(pair -> pair.source().contains("-")).count();
    assertThat(dashes / 6000.0).isCloseTo(1 / 6.0, within(0.02));
  }

  @Test
  void every_day_can_be_read_and_written() {
    Vocabulary sources = DatePairs.sourceSymbols();
    Vocabulary targets = DatePairs.targetSymbols();
    for (Pair pair : DatePairs.toLearn(3000, new SeededRandom(4))) {
      assertThat(sources.decode(sources.encode(pair.source()))).isEqualTo(pair.source());
      assertThat(targets.decode(targets.encode(pair.target()))).isEqualTo(pair.target());
    }
  }
}
