package unrolled.gru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.model.Recurrence;

/** Walks through the gated recurrent unit in half a minute: by hand, by weight, and at work. */
public final class GruExperiments {

  private static final int INPUTS = 10;
  private static final int UNITS = 32;

  private GruExperiments() {}

  /**
   * Prints the tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    byHand().forEach(System.out::println);
    sizes().forEach(System.out::println);
    order(200).forEach(System.out::println);
  }

  /** Returns gates and states of the hand example, one line a step. */
  static List<String> byHand() {
    List<String> lines = new ArrayList<>();
    Recurrence.Run<GruStep> run = new Recurrence<>(GruHandExample.cell())
        .forward(GruHandExample.inputs());
    for (GruStep step : run.steps()) {
      lines.add(String.format(Locale.ROOT, "R = %.2f, Z = %.2f, candidate %.2f, state %.2f",
          step.R().get(0, 0), step.Z().get(0, 0), step.HTilde().get(0, 0),
          step.H().get(0, 0)));
    }
    return lines;
  }

  /** Returns how much each cell learns with the same units, and units for as much as an LSTM. */
  static List<String> sizes() {
    int lstm = CellSizes.count(CellSizes.LSTM, INPUTS, UNITS);
    List<String> lines = new ArrayList<>();
    for (int sums : new int[] {CellSizes.RNN, CellSizes.GRU, CellSizes.LSTM}) {
      lines.add(String.format(Locale.ROOT,
          "%d weighted sum%s: %d parameters with %d units, %d units for %d", sums,
          sums == 1 ? "" : "s", CellSizes.count(sums, INPUTS, UNITS), UNITS,
          CellSizes.unitsFor(sums, INPUTS, lstm), lstm));
    }
    return lines;
  }

  /**
   * Returns how networks sort the order of two symbols, from update gates half open and open for
   * good.
   *
   * @param batches to learn from
   */
  static List<String> order(int batches) {
    List<String> lines = new ArrayList<>();
    for (double bias : new double[] {0, 20}) {
      StuckGateExperiments.Outcome outcome = new StuckGateExperiments(bias, 1).after(batches);
      lines.add(String.format(Locale.ROOT,
          "first bias of the update gate %2.0f: %.1f%% wrong, mean of Z %.3f, %d of %d units stuck",
          bias, 100 * outcome.wrong(), outcome.meanZ(), outcome.stuck(),
          StuckGateExperiments.HIDDEN));
    }
    return lines;
  }
}
