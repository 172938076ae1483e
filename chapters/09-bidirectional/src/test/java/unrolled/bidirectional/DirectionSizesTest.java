package unrolled.bidirectional;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.math.SeededRandom;
import unrolled.gru.CellKind;
import unrolled.gru.CellSizes;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionSizesTest {

  @ParameterizedTest
  @EnumSource
  @Tag("eq-bidirectional-parameter-count")
  void a_network_has_as_many_parameters_as_counted(CapitalNetworks.Design design) {
    int letters = CapitalExperiments.LETTERS.size();
    int directions = design == CapitalNetworks.Design.BOTH ? 2 : 1;
    for (CellKind cell : List.of(CellKind.RNN, CellKind.GRU)) {
      int sums = cell == CellKind.GRU ? CellSizes.GRU : CellSizes.RNN;
      assertThat(CapitalNetworks.random(cell, design, letters, new SeededRandom(1))
          .parameters().count()).isEqualTo(
          DirectionSizes.count(directions, sums, letters, design.units(cell), 2));
    }
  }

  @Test
  @Tag("eq-bidirectional-parameter-count")
  void counts_by_hand() {
    assertThat(DirectionSizes.count(1, 1, 2, 3, 1)).isEqualTo(3 * 6 + 3 + 1);
    assertThat(DirectionSizes.count(2, 1, 2, 3, 1)).isEqualTo(2 * (3 * 6 + 3) + 1);
  }
}
