package unrolled.shapes;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.shapes.NumberExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumberExperimentsTest {

  /** Short sources and targets, and few of them: enough to write some numbers right. */
  private static final Design SHORT =
      new Design(NumberPairs.KOREAN_TO_DIGITS, true, List.of(1, 2), 60);
  private static final Design SHORTER =
      new Design(NumberPairs.KOREAN_TO_DIGITS, true, List.of(1, 2), 20);

  @Test
  void scores_with_the_true_characters_before_say_what_greedy_search_writes() {
    NumberExperiments run = new NumberExperiments(SHORT, 1).trainTo(60);
    List<Pair> pairs = Stream.of(2, 3).flatMap(
        digits -> NumberExperiments.asked(digits).stream()).map(SHORT.task()::pair).toList();
    boolean[] right = ExactMatch.right(run.translator(), pairs);
    List<Translator.Written> written =
        run.translator().greedy(pairs.stream().map(Pair::source).toList(), 10);
    int count = 0;
    for (int n = 0; n < right.length; n++) {
      assertThat(written.get(n).ended() && written.get(n).text().equals(pairs.get(n).target()))
          .as(pairs.get(n).source()).isEqualTo(right[n]);
      count += right[n] ? 1 : 0;
    }
    assertThat(count).as("some right, some wrong").isBetween(5, right.length - 5);
    assertThat(ExactMatch.count(run.translator(), pairs)).isEqualTo(count);
  }

  @Test
  void training_in_pieces_is_training_at_once() {
    NumberExperiments once = new NumberExperiments(SHORTER, 2).trainTo(19);
    NumberExperiments pieces = new NumberExperiments(SHORTER, 2).trainTo(5).trainTo(12).trainTo(19);
    assertThat(pieces.loss(10)).isEqualTo(once.loss(10));
    assertThat(pieces.translator().model().parameters().named())
        .isEqualTo(once.translator().model().parameters().named());
  }

  @Test
  void the_learning_rate_falls_twice() {
    NumberExperiments run = new NumberExperiments(SHORTER, 3).trainTo(11);
    double fast = change(run, 12);
    double slow = change(run, 13);
    run.trainTo(18);
    double slowest = change(run, 19);
    assertThat(slow).as("a quarter").isBetween(0.15 * fast, 0.4 * fast);
    assertThat(slowest).as("a sixteenth").isBetween(0.03 * fast, 0.12 * fast);
  }

  /** Returns the mean absolute change of the output weights up to an update. */
  private static double change(NumberExperiments run, int updates) {
    var W = run.translator().model().parameters().readout().output().Whq();
    var before = W.copy();
    run.trainTo(updates);
    return W.minus(before).map(Math::abs).sum();
  }

  @ParameterizedTest
  @EnumSource
  void without_attention_there_are_about_as_many_weights(NumberPairs task) {
    long with = new NumberExperiments(new Design(task, true, List.of(1), 1), 1)
        .translator().model().parameters().count();
    long without = new NumberExperiments(new Design(task, false, List.of(1), 1), 1)
        .translator().model().parameters().count();
    assertThat(without).isBetween(with, with + with / 50);
  }

  @Test
  void characters_that_no_number_has_are_refused_with_their_place() {
    Translator translator = new NumberExperiments(SHORT, 1).translator();
    assertThatThrownBy(() -> translator.greedy(List.of("이십four"), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'f'").hasMessageContaining("position 2");
  }

  @Test
  void rows_count_every_number_once_by_digits_and_once_by_letters() {
    NumberExperiments run = new NumberExperiments(SHORT, 1);
    List<List<String>> rows = run.scores();
    int[] sums = new int[2];
    rows.forEach(row -> sums[row.get(6).equals("digits") ? 0 : 1] += Integer.parseInt(row.get(8)));
    assertThat(sums[0]).isEqualTo(sums[1]).isGreaterThan(3 * NumberExperiments.ASKED);
    assertThat(rows).allMatch(row -> row.size() == NumberExperiments.COLUMNS.length);
  }
}
