package unrolled.bptt;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.SquaredError;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;

class KeptNumbersTest {

  private static final int N = 2;
  private static final int D = 3;
  private static final int H = 5;
  private static final int Q = 4;

  private final RecurrentNetwork<RnnParameters, RnnStep> network =
      RnnNetworks.random(D, H, Q, new SeededRandom(1));

  @Test
  @Tag("eq-bptt-memory")
  void each_step_keeps_its_symbols_and_states_and_outputs_with_their_gradients() {
    for (int steps : new int[] {1, 4, 9}) {
      KeptNumbers.Held held = held(symbols(new Mask(steps, steps)));
      assertThat(KeptNumbers.of(held))
          .isEqualTo((long) steps * N * (1 + 2 * H + 2 * Q) + 2 * N * H)
          .isEqualTo(reached(held));
    }
  }

  @Test
  @Tag("eq-bptt-memory")
  void inputs_that_are_numbers_have_gradients_as_well() {
    for (int steps : new int[] {1, 4, 9}) {
      List<Input> inputs = new ArrayList<>();
      for (int t = 0; t < steps; t++) {
        inputs.add(Input.of(Matrix.zeros(N, D)));
      }
      SeriesBatch batch = new SeriesBatch(inputs,
          Collections.nCopies(steps, Matrix.zeros(N, Q)), Mask.equal(N, steps));
      KeptNumbers.Held held = MemoryExperiments.step(network, network.cell().zeroState(N), batch,
          SquaredError::of, network.zeroGradients());
      assertThat(KeptNumbers.of(held))
          .isEqualTo((long) steps * N * (2 * D + 2 * H + 2 * Q) + 2 * N * H)
          .isEqualTo(reached(held));
    }
  }

  @Test
  void where_a_sequence_has_ended_its_held_state_is_kept_beside_the_new_one() {
    KeptNumbers.Held held = held(symbols(new Mask(2, 1)));
    assertThat(KeptNumbers.of(held))
        .isEqualTo(2L * N * (1 + 2 * H + 2 * Q) + 2 * N * H + N * H).isEqualTo(reached(held));
  }

  @Test
  void the_step_that_is_counted_computes_the_gradient_of_any_other() {
    SymbolBatch batch = symbols(new Mask(4, 4));
    NetworkParameters<RnnParameters> counted = network.zeroGradients();
    MemoryExperiments.step(
        network, network.cell().zeroState(N), batch, CrossEntropy::of, counted);
    NetworkParameters<RnnParameters> usual = network.zeroGradients();
    RecurrentNetwork.Pass<RnnStep> pass = network.forward(batch.inputs());
    network.backward(pass, CrossEntropy.of(pass.O(), batch).dO(), usual);
    assertThat(counted.named()).isEqualTo(usual.named());
  }

  private KeptNumbers.Held held(SymbolBatch batch) {
    return MemoryExperiments.step(network, network.cell().zeroState(N), batch, CrossEntropy::of,
        network.zeroGradients());
  }

  private static SymbolBatch symbols(Mask mask) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      inputs.add(Input.of(new int[] {0, 2}, D));
    }
    return new SymbolBatch(inputs, new int[mask.steps()][N], mask);
  }

  /** Returns how many numbers the arrays in memory have that can be reached from an object. */
  private static long reached(Object from) {
    return reached(from, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static long reached(Object from, Set<Object> seen) {
    if (from == null || from instanceof Mask || !seen.add(from)) {
      return 0;
    }
    long count = 0;
    if (from instanceof double[] numbers) {
      count = numbers.length;
    } else if (from instanceof int[] symbols) {
      count = symbols.length;
    } else if (from instanceof Object[] array) {
      for (Object element : array) {
        count += reached(element, seen);
      }
    } else if (from instanceof Iterable<?> list) {
      for (Object element : list) {
        count += reached(element, seen);
      }
    } else {
      for (Field field : from.getClass().getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          try {
            count += reached(field.get(from), seen);
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        }
      }
    }
    return count;
  }
}
