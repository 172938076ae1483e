package unrolled.core.train;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TimeSeries;
import unrolled.core.data.Vocabulary;
import unrolled.core.model.Forecaster;
import unrolled.core.model.UniformModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EvaluationTest {

  private final TimeSeries series = new TimeSeries("s", "u", 2000, 1, 1, 2, 4, 8, 16);
  private final Forecaster doubling = history -> 2 * history[history.length - 1];
  private final Forecaster length = history -> history.length;

  @Test
  void each_forecast_sees_all_years_before_and_none_after() {
    assertThat(Evaluation.forecasts(length, series, 2001, 2004, 1)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void two_steps_ahead_the_history_ends_a_year_earlier_and_forecasts_are_fed_back() {
    assertThat(Evaluation.forecasts(doubling, series, 2002, 2004, 2)).containsExactly(4, 8, 16);
    assertThat(doubling.forecast(new double[] {3}, 3)).containsExactly(6, 12, 24);
  }

  @Test
  void the_right_model_makes_no_error() {
    assertThat(Evaluation.meanSquaredError(doubling, series, 2001, 2004, 1)).isZero();
  }

  @Test
  void says_when_no_history_is_left() {
    assertThatThrownBy(() -> Evaluation.forecasts(doubling, series, 2000, 2004, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no history is left 1 steps before 2000");
    assertThatThrownBy(() -> Evaluation.forecasts(doubling, series, 2001, 2004, 0))
        .hasMessageContaining("steps must be at least 1");
    assertThatThrownBy(() -> doubling.forecast(new double[] {1}, 0))
        .hasMessageContaining("steps must be at least 1");
  }

  @Test
  void equal_chances_cost_the_logarithm_of_their_number() {
    Vocabulary vocabulary = Vocabulary.of(List.of("abc"));
    double bits = Evaluation.bitsPerCharacter(new UniformModel(4), vocabulary, List.of("a", "bc"));
    assertThat(bits).isCloseTo(2, within(1e-15));
  }

  @Test
  void vocabularies_must_match_and_texts_must_exist() {
    Vocabulary vocabulary = Vocabulary.of(List.of("abc"));
    assertThatThrownBy(() -> Evaluation.bitsPerCharacter(new UniformModel(5), vocabulary, List.of("a")))
        .hasMessageContaining("the model knows 5 symbols, the vocabulary 4");
    assertThatThrownBy(() -> Evaluation.bitsPerCharacter(new UniformModel(4), vocabulary, List.of()))
        .hasMessageContaining("the corpus is empty; give it at least one sequence");
  }
}
