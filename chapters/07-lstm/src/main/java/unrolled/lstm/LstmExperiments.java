package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.math.Exponential;
import unrolled.core.model.Recurrence;

/**
 * Leads through the chapter: the example by hand, half-lives, two ways back, how far a gradient
 * gets in several cells, and two tasks learned while one waits.
 */
public final class LstmExperiments {

  private LstmExperiments() {}

  /**
   * Prints a tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    tour().forEach(System.out::println);
    System.out.println("two numbers to add, at least 20 steps long, learned now");
    for (Contender contender : List.of(
        Contender.lstm(), Contender.rnn(AddingExperiments.RNN_RATE))) {
      EndTraining.Outcome outcome = AddingExperiments.RUNS.learn(contender, 20, 1);
      System.out.printf(Locale.ROOT, "  %s: %.1f%% right after %,d sequences%n",
          contender.name(), 100 * outcome.share(), outcome.sequences());
    }
    System.out.println("strings of the embedded Reber grammar, learned now");
    ReberExperiments.Result reber = ReberExperiments.run(ReberExperiments.Way.LSTM,
        ReberExperiments.Rule.ADAM, ReberExperiments.Way.LSTM.rate(ReberExperiments.Rule.ADAM), 1);
    System.out.printf(Locale.ROOT, "  LSTM: %.1f%% of the test without an error%n",
        100 * reber.score().right());
  }

  /** Returns what needs no training, line by line. */
  static List<String> tour() {
    List<String> lines = new ArrayList<>();
    lines.add("store, hold, show: what the cell knows and what it shows");
    for (LstmStep step : new Recurrence<>(StoreHoldShow.cell())
        .forward(StoreHoldShow.inputs()).steps()) {
      lines.add(String.format(Locale.ROOT, "  f %.2f  i %.2f  o %.2f  c %.3f  h %.4f",
          step.F().get(0, 0), step.I().get(0, 0), step.O().get(0, 0), step.C().get(0, 0),
          step.H().get(0, 0)));
    }
    lines.add("half-life of a gradient on the belt, by the bias of the forget gate");
    for (int bias : new int[] {0, 1, 2, 3, 5}) {
      lines.add(String.format(Locale.ROOT, "  %d: %6.1f steps", bias,
          DirectPath.halfLife(Exponential.sigmoid(bias))));
    }
    lines.add("what is left of a gradient in an untrained cell: on the belt, and on all ways");
    PathExperiments.Spreads paths = PathExperiments.spreads(1, 1);
    for (int lag : new int[] {5, 10, 20, 50}) {
      lines.add(String.format(Locale.ROOT, "  after %2d steps: %.1e, %.1e", lag,
          paths.direct().get(lag).median(), paths.all().get(lag).median()));
    }
    lines.add("factor a step of a gradient, far back, in untrained cells");
    LagExperiments.cells().forEach((name, cells) -> lines.add(String.format(Locale.ROOT,
        "  %s: %.3f", name, LagExperiments.rate(LagExperiments.seeds(cells)).median())));
    return lines;
  }
}
