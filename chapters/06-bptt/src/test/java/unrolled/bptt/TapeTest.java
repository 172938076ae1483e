package unrolled.bptt;

import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TapeTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  /** An operation on two matrices of the tape, with what the second must look like. */
  private record Operation(String name, int rows, int columns,
      BiFunction<Tape.Value, Tape.Value, Tape.Value> f) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        new Operation("A·B", 4, 2, Tape.Value::times),
        new Operation("A + B", 3, 4, Tape.Value::plus),
        new Operation("A + row b", 1, 4, Tape.Value::plusRow),
        new Operation("A ⊙ B", 3, 4, Tape.Value::hadamard),
        new Operation("tanh", 3, 4, (A, B) -> A.plus(B).tanh()),
        new Operation("exp", 3, 4, (A, B) -> A.plus(B).exp()),
        new Operation("log", 3, 4, (A, B) -> A.hadamard(A).plus(B.exp()).log()))
        .map(operation -> arguments(operation));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void each_operation_has_the_slope_of_central_differences(Operation operation) {
    SeededRandom random = new SeededRandom(11);
    Matrix A = Initializer.uniform(1).create(3, 4, random);
    Matrix B = Initializer.uniform(1).create(operation.rows, operation.columns, random);
    DoubleSupplier loss = () -> {
      Tape tape = new Tape();
      return loss(tape, operation.f.apply(tape.value(A), tape.value(B))).data().get(0, 0);
    };
    Tape tape = new Tape();
    Tape.Value a = tape.value(A);
    Tape.Value b = tape.value(B);
    tape.backward(loss(tape, operation.f.apply(a, b)));
    near(a.gradient(), GradientCheck.centralDifferences(loss, A));
    near(b.gradient(), GradientCheck.centralDifferences(loss, B));
  }

  @Test
  @Tag("eq-bptt-tape")
  void a_value_that_is_used_twice_collects_both_slopes() {
    Tape tape = new Tape();
    Tape.Value a = tape.value(Matrix.rowVector(3));
    Tape.Value loss = a.hadamard(a).plus(a); // a² + a
    tape.backward(loss);
    assertThat(a.gradient()).isEqualTo(Matrix.rowVector(7)); // 2a + 1
    assertThat(loss.data()).isEqualTo(Matrix.rowVector(12));
  }

  @Test
  @Tag("eq-bptt-tape")
  void both_terms_of_a_sum_that_are_used_again_collect_both_slopes() {
    Tape tape = new Tape();
    Tape.Value a = tape.value(Matrix.rowVector(3));
    Tape.Value b = tape.value(Matrix.rowVector(5));
    tape.backward(b.hadamard(a).plus(a.plus(b))); // a·b + a + b; b is used after the sum, too
    assertThat(a.gradient()).isEqualTo(Matrix.rowVector(6));
    assertThat(b.gradient()).isEqualTo(Matrix.rowVector(4));
    Tape second = new Tape();
    Tape.Value c = second.value(Matrix.rowVector(3));
    Tape.Value d = second.value(Matrix.rowVector(5));
    second.backward(c.plus(d).hadamard(d)); // (c + d)·d
    assertThat(c.gradient()).isEqualTo(Matrix.rowVector(5));
    assertThat(d.gradient()).isEqualTo(Matrix.rowVector(13));
  }

  @Test
  @Tag("eq-bptt-tape")
  void what_the_loss_does_not_depend_on_has_no_gradient() {
    Tape tape = new Tape();
    Tape.Value a = tape.value(Matrix.rowVector(2));
    Tape.Value aside = a.tanh();
    tape.backward(a.exp().log());
    assertThat(a.gradient().get(0, 0)).isCloseTo(1, within(1e-15));
    assertThat(aside.gradient()).isEqualTo(Matrix.zeros(1, 1));
  }

  @Test
  void a_loss_of_many_numbers_another_tape_and_a_second_way_back_are_refused() {
    Tape tape = new Tape();
    Tape.Value pair = tape.value(Matrix.rowVector(1, 2));
    Tape.Value other = new Tape().value(Matrix.rowVector(1));
    assertThatIllegalArgumentException().isThrownBy(() -> tape.backward(pair))
        .withMessageContaining("not at 1×2 numbers");
    assertThatIllegalArgumentException().isThrownBy(() -> tape.backward(other))
        .withMessageContaining("another tape");
    assertThatIllegalArgumentException().isThrownBy(() -> pair.hadamard(other))
        .withMessageContaining("another tape");
    Tape.Value loss = tape.value(Matrix.rowVector(1)).exp();
    tape.backward(loss);
    assertThatThrownBy(() -> tape.backward(loss)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("record the computation anew");
  }

  /** Weighs all numbers differently, so that a transposed slope is seen. */
  private static Tape.Value loss(Tape tape, Tape.Value Y) {
    int rows = Y.data().rows();
    int columns = Y.data().columns();
    double[] left = new double[rows];
    double[] right = new double[columns];
    for (int r = 0; r < rows; r++) {
      left[r] = 0.3 + 0.2 * r;
    }
    for (int c = 0; c < columns; c++) {
      right[c] = 0.5 - 0.3 * c;
    }
    return tape.value(Matrix.rowVector(left)).times(Y)
        .times(tape.value(Matrix.columnVector(right)));
  }

  private static void near(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm()).isLessThan(DIFFERENCES * expected.norm());
  }
}
