package unrolled.markov;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChainStructureTest {

  @Test
  void states_that_reach_each_other_form_a_class() {
    ChainStructure builds = ChainStructure.of(MarkovChainTest.BUILDS);
    assertThat(builds.classes()).containsExactly(List.of(0, 1));
    assertThat(builds.period(List.of(0, 1))).isEqualTo(1);
  }

  @Test
  void transient_states_are_told_from_closed_classes() {
    ChainStructure structure = ChainStructure.of(MarkovChain.of(
        new double[] {0, 0.5, 0.5, 0, 0},
        new double[] {0, 0, 0, 0, 1},
        new double[] {0, 0, 0.5, 0.5, 0},
        new double[] {0, 0, 1, 0, 0},
        new double[] {0, 1, 0, 0, 0}));
    assertThat(structure.classes()).containsExactly(List.of(0), List.of(1, 4), List.of(2, 3));
    assertThat(structure.closedClasses()).containsExactly(List.of(1, 4), List.of(2, 3));
    assertThat(structure.period(List.of(0))).as("never comes back").isZero();
    assertThat(structure.period(List.of(1, 4))).isEqualTo(2);
    assertThat(structure.period(List.of(2, 3))).isEqualTo(1);
    assertThat(structure).hasToString("[0] transient, period 0; [1, 4] closed, period 2; [2, 3]"
        + " closed, period 1");
  }

  @Test
  void the_period_divides_all_ways_back_not_only_the_shortest() {
    // ways from 0 back to 0: of four steps and of six
    ChainStructure structure = ChainStructure.of(MarkovChain.of(
        new double[] {0, 1, 0, 0, 0, 0},
        new double[] {0, 0, 1, 0, 0, 0},
        new double[] {0, 0, 0, 1, 0, 0},
        new double[] {0.5, 0, 0, 0, 0.5, 0},
        new double[] {0, 0, 0, 0, 0, 1},
        new double[] {1, 0, 0, 0, 0, 0}));
    assertThat(structure.period(structure.classes().get(0))).isEqualTo(2);
  }

  @Test
  void ways_of_three_and_four_steps_have_no_common_period() {
    ChainStructure structure = ChainStructure.of(MarkovChain.of(
        new double[] {0, 1, 0, 0},
        new double[] {0, 0, 1, 0},
        new double[] {0.5, 0, 0, 0.5},
        new double[] {1, 0, 0, 0}));
    assertThat(structure.period(structure.classes().get(0))).isEqualTo(1);
  }

  @Test
  void the_probability_of_a_step_does_not_matter_if_it_is_not_zero() {
    ChainStructure structure = ChainStructure.of(MarkovChain.of(
        new double[] {1 - 1e-12, 1e-12}, new double[] {1, 0}));
    assertThat(structure.classes()).containsExactly(List.of(0, 1));
  }

  @Test
  void states_that_are_no_class_have_no_period() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainStructure.of(MarkovChainTest.BUILDS).period(List.of(1)))
        .withMessage("[1] is not one of the classes [[0, 1]]");
  }
}
