package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.math.Exponential;
import unrolled.core.model.Recurrence;

/** Leads through the chapter in a minute: the example by hand, half-lives, and two ways back. */
public final class LstmExperiments {

  private LstmExperiments() {}

  /**
   * Prints a tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    tour().forEach(System.out::println);
  }

  /** Returns the lines of the tour. */
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
    return lines;
  }
}
