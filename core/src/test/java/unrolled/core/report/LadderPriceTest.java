package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LadderPriceTest {

  private static final List<LadderRow> ROWS = List.of(
      row("large and good", 100, 2, 0.2), row("free", 0, 0, 0.1), row("small and poor", 10, 1, 0.5),
      row("large and poor", 90, 5, 0.6), row("as small, poorer", 10, 3, 0.7),
      LadderRow.of("of names only", "a").withParameters(1).withNames(2, 2));

  @Test
  void the_front_has_the_models_that_none_beats_from_the_cheapest_up() {
    assertThat(LadderPrice.ofParameters(LadderRow::arvTest).front(ROWS))
        .extracting(LadderRow::model).containsExactly("small and poor", "large and good");
    assertThat(LadderPrice.ofParameters(LadderRow::bitsTest).front(ROWS))
        .extracting(LadderRow::model).containsExactly("of names only");
    assertThat(LadderPrice.ofSeconds(LadderRow::arvTest).front(ROWS))
        .extracting(LadderRow::model).containsExactly("small and poor", "large and good");
  }

  @Test
  void the_chart_has_all_models_with_a_price_and_the_front_a_second_time() {
    Chart chart = LadderPrice.ofParameters(LadderRow::arvTest).chart("a-price", ROWS)
        .title("t").description("d").x("p").y("e");
    assertThat(chart.csv()).contains("100", "90", "10").doesNotContain(",0,");
    assertThat(chart.csv().lines().filter(line -> line.contains("100"))).hasSize(2);
    assertThat(chart.csv().lines().filter(line -> line.contains("90"))).hasSize(1);
  }

  private static LadderRow row(String model, long parameters, double seconds, double test) {
    return LadderRow.of(model, "a").withParameters(parameters).withSeconds(seconds)
        .withSunspots(test, test, test, test);
  }
}
