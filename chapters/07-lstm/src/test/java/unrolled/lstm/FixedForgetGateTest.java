package unrolled.lstm;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Adam;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that the cell of 1997 can be made of one with a forget gate, to the last bit. */
class FixedForgetGateTest {

  private static final Matrix ONES = Matrix.zeros(2, 3).fill(1);

  @Test
  void training_never_moves_a_gate_that_is_fixed_at_one() {
    SeededRandom random = new SeededRandom(3);
    RecurrentNetwork<LstmParameters, LstmStep> network =
        FixedForgetGate.random(ReberGrammar.SIZE, 3, ReberGrammar.SIZE, false, random);
    LstmParameters parameters = network.cell().parameters();
    Matrix candidate = parameters.candidate().Wh().copy();
    SymbolBatch batch = ReberGrammar.batch(ReberGrammar.embedded().strings(2, random));
    new Training<>(NetworkLearner.ofSymbols(network), new Adam(0.1),
        epoch -> List.of(batch), random).run(50);
    assertThat(parameters.candidate().Wh()).isNotEqualTo(candidate);
    assertThat(parameters.forget().Wx()).isEqualTo(Matrix.zeros(ReberGrammar.SIZE, 3));
    assertThat(parameters.forget().Wh()).isEqualTo(Matrix.zeros(3, 3));
    assertThat(parameters.forget().b()).isEqualTo(
        Matrix.rowVector(FixedForgetGate.OPEN, FixedForgetGate.OPEN, FixedForgetGate.OPEN));
    network.forward(batch.inputs(), network.cell().zeroState(2), batch.mask()).run().steps()
        .forEach(step -> assertThat(step.F()).isEqualTo(ONES));
  }

  @Test
  void a_gate_at_a_bias_of_30_would_not_be_fixed() {
    LstmParameters parameters = FixedForgetGate.open(
        LstmParameters.random(2, 3, 0, new SeededRandom(1)));
    parameters.forget().b().fill(30);
    LstmStep step = new LstmCell(parameters).forward(
        Input.of(Matrix.zeros(2, 2).fill(1)), State.zeros(2, 3, 2));
    assertThat(step.F()).isNotEqualTo(ONES);
  }

  /** From 20 on, tanh is 1 to the last bit and its derivative 0. */
  @Test
  void a_cell_state_far_from_zero_is_neither_seen_nor_taught() {
    SeededRandom random = new SeededRandom(7);
    LstmCell cell = new LstmCell(FixedForgetGate.open(LstmParameters.random(2, 3, 0, random)));
    Matrix C = Matrix.of(new double[] {25, -30, 500}, new double[] {-25, 400, -40});
    LstmStep step = cell.forward(Input.of(Initializer.uniform(1).create(2, 2, random)),
        State.of(Initializer.uniform(1).create(2, 3, random), C));
    assertThat(step.H()).isEqualTo(step.O().hadamard(C.map(Math::signum)));
    State dState = State.of(Initializer.uniform(1).create(2, 3, random), Matrix.zeros(2, 3));
    RecurrentCell.StepGradient back = cell.backward(step, dState, cell.zeroGradients());
    assertThat(back.dPrevious().part(1).norm()).as("nothing for C").isZero();
    assertThat(back.dPrevious().H().norm()).as("all through the output gate").isPositive();
  }

  @Test
  void through_the_cell_state_alone_nothing_comes_to_the_hidden_state() {
    SeededRandom random = new SeededRandom(8);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 3, 1, random));
    LstmStep step = cell.forward(Input.of(Initializer.uniform(1).create(2, 2, random)),
        State.of(Initializer.uniform(1).create(2, 3, random),
            Initializer.uniform(1).create(2, 3, random)));
    Matrix dH = Initializer.uniform(1).create(2, 3, random);
    State full = cell.backward(
        step, State.of(dH.copy(), Matrix.zeros(2, 3)), cell.zeroGradients()).dPrevious();
    State alone = new CellPathOnly(cell).backward(
        step, State.of(dH.copy(), Matrix.zeros(2, 3)), cell.zeroGradients()).dPrevious();
    assertThat(alone.H()).isEqualTo(Matrix.zeros(2, 3));
    assertThat(alone.part(1)).isEqualTo(full.part(1));
    assertThat(full.H().norm()).isPositive();
  }
}
