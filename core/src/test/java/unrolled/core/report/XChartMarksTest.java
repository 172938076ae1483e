package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** XChart's coordinates must be those by which the façade places its text. */
class XChartMarksTest {

  private static final Axis UNIT = new Axis(0, 1, false, List.of());

  @Test
  void the_plot_runs_from_edge_to_edge() {
    XChartMarks marks = new XChartMarks(500, 300, UNIT, UNIT, 8);
    int key = marks.line(new double[] {0, 0.5, 1}, new double[] {0, 0.25, 1});

    assertThat(marks.elements(key)).containsExactly("<path d=\"M0 300L250 225L500 0\"/>");
  }

  @Test
  void logarithmic_places_are_those_of_exponents() {
    XChartMarks marks =
        new XChartMarks(500, 300, new Axis(1, 100, true, List.of()), UNIT, 8);
    int key = marks.line(new double[] {1, 10, 100}, new double[] {0, 0, 0});

    assertThat(marks.elements(key)).containsExactly("<path d=\"M0 300L250 300L500 300\"/>");
  }

  @Test
  void rows_count_downwards_on_a_reversed_axis() {
    XChartMarks marks =
        new XChartMarks(500, 300, UNIT, new Axis(3, 0, false, List.of()), 8);
    int key = marks.points(new double[] {0.5}, new double[] {1}, 1);

    assertThat(marks.elements(key)).containsExactly("<circle cx=\"250\" cy=\"100\" r=\"4\"/>");
  }

  @Test
  void each_closed_area_is_a_path_of_its_own() {
    XChartMarks marks = new XChartMarks(100, 100, UNIT, UNIT, 8);
    double[][] boxes = Polygons.bars(new double[] {0.25, 0.75}, new double[] {0.5, 1}, 0.5);
    int key = marks.areas(boxes[0], boxes[1]);

    assertThat(marks.elements(key)).containsExactly(
        "<path d=\"M0 100L0 50L50 50L50 100L0 100Z\"/>",
        "<path d=\"M50 100L50 0L100 0L100 100L50 100Z\"/>");
  }
}
