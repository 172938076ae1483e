package unrolled.bidirectional;

import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static unrolled.bidirectional.CapitalScore.Kind.ACRONYM;
import static unrolled.bidirectional.CapitalScore.Kind.FIRST;
import static unrolled.bidirectional.CapitalScore.Kind.SMALL;
import static unrolled.bidirectional.CapitalScore.Kind.WORD;

class CapitalScoreTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-15);

  @Test
  void letters_are_sorted_by_hand() {
    assertThat(kinds("XMLReader")).containsExactly(
        FIRST, ACRONYM, ACRONYM, WORD, SMALL, SMALL, SMALL, SMALL, SMALL);
    assertThat(kinds("IdURI")).containsExactly(FIRST, SMALL, WORD, ACRONYM, ACRONYM);
    assertThat(kinds("JTree")).containsExactly(FIRST, WORD, SMALL, SMALL, SMALL);
    assertThat(kinds("V2x")).containsExactly(FIRST, SMALL, SMALL);
  }

  private static List<CapitalScore.Kind> kinds(String name) {
    return IntStream.range(0, name.length())
        .mapToObj(t -> CapitalScore.kind(name, t)).toList();
  }

  @Test
  @Tag("eq-bidirectional-f1")
  void two_names_by_hand() {
    CapitalScore score = CapitalScore.of(List.of("XMLReader", "Thread"), List.of(
        CapitalScore.capitals("XmlReAder"), CapitalScore.capitals("Thread")));
    assertThat(score.f1()).as("3 of 5 found, 1 alarm: precision 3/4, recall 3/5")
        .isCloseTo(2.0 / 3, ROUNDING);
    assertThat(score.innerF1()).as("1 of 3 found, 1 alarm: 1/2 and 1/3")
        .isCloseTo(0.4, ROUNDING);
    assertThat(score.recall(FIRST)).isEqualTo(1);
    assertThat(score.recall(WORD)).isEqualTo(1);
    assertThat(score.recall(ACRONYM)).isZero();
    assertThat(score.recall(SMALL)).isCloseTo(0.1, ROUNDING);
    assertThat(score.wrong()).isCloseTo(3.0 / 15, ROUNDING);
    assertThat(score.names()).isEqualTo(0.5);
  }

  @Test
  void an_alarm_at_the_first_letter_counts_only_with_first_letters() {
    CapitalScore score =
        CapitalScore.of(List.of("xAb"), List.of(new boolean[] {true, true, false}));
    assertThat(score.f1()).as("1 of 1 found, 1 alarm: 1/2 and 1").isCloseTo(2.0 / 3, ROUNDING);
    assertThat(score.innerF1()).as("1 of 1 found, no alarm").isEqualTo(1);
  }

  @Test
  void answers_that_do_not_fit_the_letters_of_a_name_are_refused() {
    List<String> names = List.of("Id", "AbC");
    boolean[] id = CapitalScore.capitals("Id");
    for (int letters : new int[] {0, 2, 4}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CapitalScore.of(names, List.of(id, new boolean[letters])))
          .withMessageContaining("name 1, AbC, has 3 letters and " + letters + " answers");
    }
  }

  @Test
  void answers_for_more_or_fewer_names_are_refused() {
    boolean[] id = CapitalScore.capitals("Id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalScore.of(List.of("Id", "Id"), List.of(id)))
        .withMessageContaining("2 names and answers for 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalScore.of(List.of("Id"), List.of(id, id)))
        .withMessageContaining("1 names and answers for 2");
  }

  @Test
  void no_names_have_no_score() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalScore.of(List.of(), List.of()))
        .withMessageContaining("there are no names to score");
  }

  @Test
  @Tag("eq-bidirectional-f1")
  void f1_is_the_harmonic_mean_of_precision_and_recall() {
    double precision = 30.0 / 40;
    double recall = 30.0 / 50;
    assertThat(CapitalScore.f1(30, 50, 10))
        .isCloseTo(2 * precision * recall / (precision + recall), ROUNDING);
    assertThat(CapitalScore.f1(0, 50, 0)).isZero();
  }
}
