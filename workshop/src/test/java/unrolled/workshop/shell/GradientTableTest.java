package unrolled.workshop.shell;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.model.RecurrentLayer;

import static org.assertj.core.api.Assertions.assertThat;

class GradientTableTest {

  @Test
  void a_right_cell_agrees_in_each_matrix() {
    List<String> lines =
        new GradientTable<>(new RecurrentLayer<>(TanhCell.random(false))).text().lines().toList();
    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).matches("Wxh +2x3 +\\d\\.\\de-(09|1\\d)");
    assertThat(lines.get(3)).startsWith("first state, H ");
    assertThat(lines.get(7)).startsWith("The way back agrees with central differences");
  }

  @Test
  void a_mistake_is_named_with_its_matrix_and_no_other() {
    List<String> lines =
        new GradientTable<>(new RecurrentLayer<>(TanhCell.random(true))).text().lines().toList();
    assertThat(lines.get(2)).startsWith("bh ").endsWith("differs");
    assertThat(lines).filteredOn(line -> line.endsWith("  differs")).hasSize(1);
    assertThat(lines.get(7)).isEqualTo("The way back differs from central differences in bh.");
  }
}
