package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LadderPriceTest {

  private static final List<LadderRow> ROWS = List.of(
      row("large and good", 100, 2, 0.2), row("free", 0, 0, 0.9), row("small and poor", 10, 1, 0.5),
      row("large and poor", 90, 5, 0.6), row("as small, poorer", 10, 3, 0.7),
      LadderRow.of("of names only", "a").withParameters(1).withNames(2, 2));

  @Test
  void the_front_has_the_models_that_none_beats_from_the_cheapest_up() {
    assertThat(LadderPrice.ofParameters(LadderRow::arvTest).front(ROWS))
        .extracting(LadderRow::model)
        .containsExactly("free", "small and poor", "large and good");
    assertThat(LadderPrice.ofParameters(LadderRow::bitsTest).front(ROWS))
        .extracting(LadderRow::model).containsExactly("of names only");
    assertThat(LadderPrice.ofSeconds(LadderRow::arvTest).front(ROWS))
        .extracting(LadderRow::model)
        .containsExactly("free", "small and poor", "large and good");
  }

  @Test
  void what_costs_something_and_is_no_better_than_a_free_model_is_not_on_the_front() {
    assertThat(LadderPrice.ofParameters(LadderRow::arvTest)
        .front(List.of(row("free", 0, 0, 0.4), row("small", 1, 1, 0.5), row("good", 2, 1, 0.3))))
        .extracting(LadderRow::model).containsExactly("free", "good");
  }

  @Test
  void below_a_millisecond_times_are_equal() {
    assertThat(LadderPrice.ofSeconds(LadderRow::arvTest).front(
        List.of(row("fast and poor", 1, 1e-6, 0.5), row("fast and good", 2, 1e-4, 0.3))))
        .extracting(LadderRow::model).containsExactly("fast and good");
  }

  @Test
  void models_without_a_price_are_named() {
    assertThat(LadderPrice.ofSeconds(LadderRow::bitsTest).unpriced(ROWS))
        .extracting(LadderRow::model).containsExactly("of names only");
    assertThat(LadderPrice.ofParameters(LadderRow::bitsTest).unpriced(ROWS)).isEmpty();
  }

  @Test
  void the_chart_has_all_models_with_a_price_and_the_front_as_a_staircase() {
    Chart chart = LadderPrice.ofParameters(LadderRow::arvTest).chart("a-price", ROWS)
        .title("t").description("d").x("p").y("e");
    assertThat(chart.csv().lines()).contains("all models,100,0.2", "all models,90,0.6",
        "all models,10,0.7", "nothing as cheap is as good,10,0.5",
        "nothing as cheap is as good,100,0.5", "nothing as cheap is as good,100,0.2",
        "nothing as cheap is as good,200,0.2").noneMatch(line -> line.contains(",0,"));
    assertThat(chart.svg()).contains("free (free)", ">1</text>", ">2</text>");
    assertThat(LadderPrice.ofParameters(LadderRow::arvTest).names(ROWS))
        .containsExactly("free (free)", "1 small and poor", "2 large and good");
  }

  private static LadderRow row(String model, long parameters, double seconds, double test) {
    return LadderRow.of(model, "a").withParameters(parameters).withSeconds(seconds)
        .withSunspots(test, test, test, test);
  }
}
