package unrolled.bench;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;

/** Trains the core's loop over time with {@link TanhCell} on a {@link CharacterTask}. */
public final class JavaRnnStep implements TrainingStep {
  private final CharacterTask task;
  private final TanhCell cell;
  private final OutputLayer output;
  private final Mask mask = Mask.equal(CharacterTask.BATCH, CharacterTask.STEPS);

  /** Creates the model with weights that depend on nothing but the number of hidden units. */
  public JavaRnnStep(CharacterTask task) {
    int h = task.hidden();
    int v = CharacterTask.VOCABULARY;
    this.task = task;
    this.cell = new TanhCell(new TanhCell.Weights(
        task.weights(v, h, 1), task.weights(h, h, 2), task.weights(1, h, 3)));
    this.output = new OutputLayer(task.weights(h, v, 4), task.weights(1, v, 5));
  }

  @Override
  public double run() {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < CharacterTask.STEPS; t++) {
      inputs.add(Input.of(task.inputs(t), CharacterTask.VOCABULARY));
    }
    Recurrence<TanhCell.Weights, TanhCell.Trace> loop = new Recurrence<>(cell);
    var run = loop.forward(inputs, cell.zeroState(CharacterTask.BATCH), mask);

    OutputLayer dOutput = output.zeroGradients();
    double[] loss = {0};
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < CharacterTask.STEPS; t++) {
      dH.add(output.backward(
          run.states().get(t).H(), task.targets(t), 1.0 / mask.count(), dOutput, loss));
    }

    TanhCell.Weights dCell = cell.zeroGradients();
    loop.backward(run, dH, dCell);
    update(List.of(cell.parameters().Wxh(), cell.parameters().Whh(), cell.parameters().bh(),
        output.Whq(), output.bq()),
        List.of(dCell.Wxh(), dCell.Whh(), dCell.bh(), dOutput.Whq(), dOutput.bq()));
    return loss[0];
  }

  private static void update(List<Matrix> weights, List<Matrix> gradients) {
    double squares = 0;
    for (Matrix gradient : gradients) {
      squares += gradient.norm() * gradient.norm();
    }
    double scale = Math.min(1, CharacterTask.GREATEST_NORM / Math.sqrt(squares));
    for (int p = 0; p < weights.size(); p++) {
      weights.get(p).addScaled(-CharacterTask.LEARNING_RATE * scale, gradients.get(p));
    }
  }
}
