package unrolled.core.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChartTest {

  private static final double[] XS = {1, 2, 3};
  private static final double[] YS = {4, 5, 6};

  private static Chart chart() {
    return Chart.line("test-chart").title("A title").description("What it shows.");
  }

  private static void refuses(Supplier<?> call, String... parts) {
    assertThatIllegalArgumentException().isThrownBy(call::get).withMessageContainingAll(parts);
  }

  private static void refusesToDraw(Figure<?> figure, String... parts) {
    assertThatIllegalStateException().isThrownBy(figure::svg).withMessageContainingAll(parts);
  }

  @Test
  void an_id_is_lower_case_words_joined_by_hyphens() {
    refuses(() -> Chart.line("Naive unseen"), "Naive unseen", "naive-unseen");
    refuses(() -> Chart.rows(null), "null");
  }

  @Test
  void title_and_description_are_mandatory() {
    refusesToDraw(Chart.line("test-chart").description("d").series("s", XS, YS), "no title");
    refusesToDraw(Chart.line("test-chart").title("t").series("s", XS, YS), "no description");
    refuses(() -> chart().title(" "), "test-chart", "blank title");
    refuses(() -> chart().x(""), "test-chart", "blank x axis title");
  }

  @Test
  void a_chart_needs_a_series_and_a_series_needs_values() {
    refusesToDraw(chart(), "test-chart", "no series");
    refuses(() -> chart().series("s", new double[0], new double[0]), "\"s\"", "is empty");
    refuses(() -> chart().series("s", XS, new double[] {1}), "3 horizontal", "1 values");
    refuses(() -> chart().series(" ", XS, YS), "no name");
    refuses(() -> chart().series("s", XS, YS).series("s", XS, YS), "\"s\"", "already");
    refuses(() -> chart().band("s", XS, new double[] {1}, YS, YS), "1 values");
  }

  @Test
  void a_series_without_any_finite_value_is_refused() {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    refuses(() -> chart().series("s", XS, new double[] {nan, infinity, nan}), "no finite value");
  }

  @Test
  void a_horizontal_position_must_be_finite() {
    refuses(() -> chart().series("s", new double[] {1, Double.NaN, 3}, YS), "index 1", "NaN");
  }

  @Test
  void not_a_number_and_infinity_are_gaps_in_a_line() {
    double[] xs = {0, 1, 2, 3, 4, 5, 6, 7};
    double[] ys = {1, 2, Double.NaN, 3, 4, Double.POSITIVE_INFINITY, 5, 6};
    Chart chart = chart().series("s", xs, ys);

    String path = chart.svg().lines().filter(line -> line.contains("<path d=\"M")).findFirst()
        .orElseThrow();
    assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(3);
    assertThat(path).doesNotContain("NaN", "Infinity");
    assertThat(chart.csv()).contains("s,2,\n", "s,5,Infinity\n");
  }

  @Test
  void marks_of_two_columns_stand_one_above_the_other_where_their_values_agree() {
    RowChart one = Chart.rows("test-rows").title("t").description("d").rows("a", "b")
        .dots("first", 1, 2).bars("second", 1, 2);
    RowChart two = Chart.rows("test-rows").title("t").description("d").rows("a", "b")
        .dots("first", 1, 2).dots("second", 1, 2);

    assertThat(firstCircle(two.svg())).isLessThan(firstCircle(one.svg()) - 2);
  }

  private static double firstCircle(String svg) {
    String place = svg.substring(svg.indexOf(" cy=\"", svg.indexOf("class=\"marks\"")) + 5);
    return Double.parseDouble(place.substring(0, place.indexOf('"')));
  }

  @Test
  void a_few_sizes_on_a_logarithmic_axis_have_a_tick_and_a_marker_each() {
    double[] sizes = {2, 4, 8, 16};
    double[] ys = {1, 2, 3, 4};
    String svg = chart().band("s", sizes, ys, ys, ys).xLog().svg();

    // four in each of the two drawings
    assertThat(svg.split("<circle ", -1)).hasSize(9);
    for (String tick : new String[] {">2<", ">4<", ">8<", ">16<"}) {
      assertThat(svg).contains(tick);
    }
    assertThat(svg).doesNotContain(">10<");
  }

  @Test
  void a_point_between_two_gaps_is_drawn_as_a_dot() {
    double nan = Double.NaN;
    String svg = chart().series("s", new double[] {0, 1, 2, 3, 4},
        new double[] {1, 2, nan, 3, nan}).svg();

    // one in each of the two drawings
    assertThat(svg.split("<circle ", -1)).hasSize(3);
  }

  @Test
  void a_logarithmic_axis_names_the_value_that_it_cannot_show() {
    refusesToDraw(chart().yLog().series("loss", XS, new double[] {1, 0, 2}),
        "vertical", "\"loss\" at index 1", "0.0");
    refusesToDraw(chart().xLog().series("loss", new double[] {-1, 1, 2}, YS),
        "horizontal", "index 0");
    refusesToDraw(chart().yLog().series("s", XS, YS).floor("floor", 0), "\"floor\"", "0.0");
    refusesToDraw(chart().xLog().series("s", XS, YS).mark("m", -2), "\"m\"", "-2.0");
    refusesToDraw(chart().yLog().stems("acf", XS, YS), "\"acf\"", "from zero");
    refusesToDraw(chart().yLog().band("b", XS, new double[] {1, 1, -1}, YS, YS), "index 2");
  }

  @Test
  void rules_ranges_and_regions_must_be_finite_and_in_order() {
    refuses(() -> chart().floor("Bayes", Double.NaN), "Bayes", "NaN");
    refuses(() -> chart().baseline("mean", Double.POSITIVE_INFINITY), "mean", "Infinity");
    refuses(() -> chart().mark("tau", Double.NaN), "tau");
    refuses(() -> chart().region("test", 1979, 1956), "\"test\"", "1979.0 to 1956.0");
    refuses(() -> chart().xRange(2, 2), "horizontal range");
    refuses(() -> chart().yRange(0, Double.NaN), "vertical range");
    refuses(() -> chart().bars("b", XS, YS, 0), "width above 0");
    refuses(() -> chart().note("n", 0, Double.NaN), "n must be a finite number");
  }

  @Test
  void floors_and_baselines_are_drawn_and_named() {
    String svg = chart().series("s", XS, YS).floor("floor here", 3.5)
        .baseline("persistence", 6.5).svg();

    assertThat(svg).contains("class=\"floor\"", "class=\"baseline\"", ">floor here<",
        ">persistence<");
  }

  @Test
  void up_to_ten_small_integers_get_a_tick_each_and_other_positions_round_ones() {
    double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] eleven = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    double[] halves = {0, 0.5, 2};
    double[] years = {1951, 1952, 1960};

    assertThat(ticks(ten, ten)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(ticks(eleven, eleven)).containsExactly("2", "4", "6", "8", "10");
    assertThat(ticks(halves, YS)).contains("1.5", "2.0");
    assertThat(ticks(years, YS)).containsExactly("1952", "1954", "1956", "1958", "1960");
    assertThat(ticks(new double[] {0, 1}, new double[] {1, 2})).contains("0.2");
  }

  private static List<String> ticks(double[] xs, double[] ys) {
    ChartParts parts = new ChartParts("test-ticks");
    parts.add(new Layer.Line("s", xs, ys, 1, false));
    return new ChartAxes(parts).x(5).ticks().stream().map(Axis.Tick::label).toList();
  }

  @Test
  void no_rule_runs_through_the_label_of_its_neighbor() {
    String svg = chart().series("s", new double[] {0, 100}, new double[] {1, 2})
        .mark("first", 12).mark("wider than it", 15).mark("third", 18)
        .mark("left", 60).mark("right", 63).svg();
    int pairs = 0;
    for (String header : svg.split("<g class=\"header\">")) {
      for (String rule : header.substring(0, header.indexOf("</g>")).split("\n")) {
        for (String label : header.substring(0, header.indexOf("</g>")).split("\n")) {
          if (rule.contains("class=\"mark\"") && label.contains("class=\"label\"")
              && number(rule, "y1") < number(label, "y")) {
            String text = label.replaceAll("<[^>]*>", "").trim();
            assertThat(Math.abs(number(rule, "x1") - number(label, "x"))).as(text)
                .isGreaterThan(TextWidth.of(text) * 13.5 / 2 + 3);
            pairs++;
          }
        }
      }
    }
    assertThat(pairs).as("rules that pass a label's height").isGreaterThan(3);
  }

  private static double number(String element, String attribute) {
    Matcher matcher = Pattern.compile(" " + attribute + "=\"([0-9.]+)\"").matcher(element);
    assertThat(matcher.find()).as(attribute + " of " + element).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  @Test
  void special_characters_are_escaped() {
    String svg = chart().title("a < b & \"c\"").series("x > y", XS, YS).svg();

    assertThat(svg).contains(">a &lt; b &amp; &quot;c&quot;</title>", ">x &gt; y</text>");
  }

  @Test
  void a_fixed_range_cuts_what_lies_outside() {
    String svg = chart().series("s", new double[] {0, 50, 100}, new double[] {0, 50, 100})
        .xRange(0, 60).yRange(0, 60).svg();

    assertThat(svg).contains("clip-path=\"url(#test-chart-wide-plot)\"",
        "clip-path=\"url(#test-chart-narrow-plot)\"");
  }

  @Test
  void a_fixed_range_leaves_markers_on_its_edge_whole_and_those_outside_out() {
    String svg = Chart.scatter("test-chart").title("t").description("d").xRange(0, 10)
        .yRange(0, 10).points("p", new double[] {0, 10, 11}, new double[] {10, 0, 5}).svg();

    // two in each of the two drawings, none of them cut
    assertThat(svg.split("<circle ", -1)).hasSize(5);
    assertThat(svg).doesNotContain("clip-path=");
  }

  @Test
  void the_data_file_holds_all_that_is_drawn() {
    String csv = chart().band("b", XS, new double[] {1, 1, 1}, YS, new double[] {9, 9, 9.5})
        .series("s, quoted", XS, YS).floor("floor", 0.25).mark("here", 2).csv();

    assertThat(csv).startsWith("series,x,low,y,high\nb,1,1,4,9\n").contains("b,3,1,6,9.5\n",
        "\"s, quoted\",1,,4,\n", "floor,,,0.25,\n", "here,2,,,\n");
  }

  @Test
  void rows_are_named_once_and_before_their_values() {
    refuses(() -> Chart.rows("test-rows").rows("a", "a"), "two rows named \"a\"");
    refuses(() -> Chart.rows("test-rows").rows("a").dots("d", 1, 2), "1 rows", "2 values");
    refuses(() -> Chart.rows("test-rows").rows("a").dots("d", Double.NaN), "no finite value");
    refuses(() -> Chart.rows("test-rows").floor("f", Double.NaN), "f must be a finite number");
    assertThatIllegalStateException().isThrownBy(
        () -> Chart.rows("test-rows").rows("a").dots("d", 1).rows("b")).withMessageContaining(
        "before its values");
    refusesToDraw(Chart.rows("test-rows").title("t").description("d"), "no values");
    refusesToDraw(Chart.rows("test-rows").title("t").description("d").xLog().rows("a")
        .dots("d", -1), "logarithmic", "\"d\" of a", "-1.0");
  }

  @Test
  void the_data_file_of_rows_has_their_ranges() {
    String csv = Chart.rows("test-rows").title("t").description("d").rows("a", "b")
        .ranges("r", new double[] {1, 2}, new double[] {2, 3}, new double[] {3, Double.NaN})
        .dots("d", 7, Double.NaN).csv();

    assertThat(csv).isEqualTo("row,r low,r,r high,d\na,1,2,3,7\nb,2,3,,\n");
  }

  @Test
  void a_heat_map_needs_a_name_for_every_row_and_column() {
    HeatMap map = Chart.heatMap("test-map").title("t").description("d");

    refusesToDraw(map, "no cells");
    refuses(() -> map.cells(List.of("a"), List.of("x"), new double[0][]), "1 row names", "0 rows");
    refuses(() -> map.cells(List.of("a"), List.of("x"), new double[][] {{1, 2}}), "1 column");
    refuses(() -> map.cells(List.of("a"), List.of("x"), new double[][] {{Double.NaN}}),
        "no finite value");
    refuses(() -> map.range(1, 1), "must be finite and end above");
    refuses(() -> map.printed(7), "0 to 6 decimals");
    assertThat(map.cells(List.of("a"), List.of("x", "y"), new double[][] {{1, 0.5}}).csv())
        .isEqualTo(",x,y\na,1,0.5\n");
  }

  @Test
  void a_heat_map_prints_no_values_below_the_least_and_can_name_every_column() {
    List<String> names = List.of("first column", "second column", "third column", "fourth column",
        "fifth column", "sixth column", "seventh column", "eighth column", "ninth column");
    double[][] cells = {{0.5, 0.004, 0.25, -0.5, 0, 0, 0, 0, 0}};
    HeatMap map = Chart.heatMap("test-map").title("t").description("d")
        .cells(List.of("a"), names, cells);
    String some = map.printed(2).svg();
    assertThat(some).contains(">0.00<").doesNotContain(">second column<");
    String all = map.printed(2, 0.005).everyColumnNamed().svg();
    assertThat(all).contains(">0.50<", ">0.25<", ">−0.50<").doesNotContain(">0.00<")
        .contains(names.stream().map(name -> ">" + name + "<").toList());
    refuses(() -> map.printed(2, Double.NaN), "a size on that is at least 0");
  }

  @Test
  void a_heat_map_of_equal_cells_can_be_drawn() {
    assertThat(Chart.heatMap("test-map").title("t").description("d")
        .cells(List.of("a"), List.of("x"), new double[][] {{2}}).svg()).contains("class=\"cell\"");
  }
}
