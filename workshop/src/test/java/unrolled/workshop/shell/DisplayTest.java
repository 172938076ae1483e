package unrolled.workshop.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTest {

  private static final int WIDTH = 60;

  @Test
  void short_values_are_left_to_the_tools_own_way() {
    assertThat(List.of(1, "text", new double[] {1, 2}, List.of(1, 2), Map.of("a", 1),
        Matrix.rowVector(1, 2), List.of(Matrix.rowVector(1), Matrix.rowVector(2)), new int[0],
        List.of())).allSatisfy(value -> assertThat(Display.of(value, WIDTH)).isNull());
    assertThat(Display.of(null, WIDTH)).isNull();
  }

  @Test
  void a_matrix_has_its_shape_and_what_fits() {
    assertThat(Display.of(Matrix.of(new double[][] {{1, -0.5}, {10, 2}}), WIDTH))
        .isEqualTo("Matrix 2×2\n[   1  -0.5]\n[  10     2]");
    List<String> lines = Display.of(Matrix.zeros(20, 100), WIDTH).lines().toList();
    assertThat(lines).hasSize(1 + Display.ROWS + 1)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
    assertThat(lines.get(1)).startsWith("[0  0").endsWith(" …]");
    assertThat(lines.get(13)).startsWith("… 8 more rows and ").endsWith(" more columns");
  }

  @Test
  void a_state_shows_all_its_parts() {
    assertThat(Display.of(State.of(Matrix.rowVector(1, 2), Matrix.rowVector(3, 4)), WIDTH))
        .isEqualTo("State of 2 parts\nH 1×2\n[1  2]\npart 1 1×2\n[3  4]");
  }

  @Test
  void parameters_are_a_line_each() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("Wxh", Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    named.put("b", Matrix.rowVector(7, 8, 9));
    Parameters parameters = () -> named;
    assertThat(Display.of(parameters, WIDTH)).endsWith(": 9 numbers in 2 matrices\n"
        + "Wxh  2×3  [1  2  3] …\nb    1×3  [7  8  9]");
  }

  @Test
  void long_arrays_and_lists_of_numbers_are_columns_with_the_index_of_the_first() {
    List<String> lines =
        Display.of(IntStream.range(0, 1000).toArray(), WIDTH).lines().toList();
    assertThat(lines.get(0)).isEqualTo("int[1000]");
    assertThat(lines.get(1)).startsWith("    0:    0    1    2");
    assertThat(lines.get(2)).startsWith("   10:   10   11");
    assertThat(lines.get(13)).isEqualTo("… 880 more");
    assertThat(Display.of(Collections.nCopies(50, 0.1), WIDTH)).startsWith("list of 50\n")
        .contains("\n  0:  0.1  0.1");
    assertThat(Display.of(new double[][] {{1, 2}, {3, 4}}, WIDTH))
        .isEqualTo("double[2][2]\n[1  2]\n[3  4]");
  }

  @Test
  void other_long_lists_are_a_line_an_element() {
    List<String> words = Collections.nCopies(30, "word");
    assertThat(Display.of(words, WIDTH)).startsWith("list of 30\n 0  word\n 1  word")
        .endsWith("11  word\n… 18 more");
    assertThat(Display.of(List.of(Matrix.zeros(2, 2), Matrix.zeros(2, 2)), WIDTH))
        .isEqualTo("list of 2\n0  Matrix 2×2 [0  0] …\n1  Matrix 2×2 [0  0] …");
    assertThat(Display.of(Map.of("key", "x".repeat(200)), WIDTH).lines())
        .hasSize(2).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
  }
}
