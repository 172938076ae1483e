package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.ClassNames;
import unrolled.gru.CellKind;

/** Walks through reading in both directions in half a minute: by hand, by weight, and at work. */
public final class BidirectionalExperiments {

  private BidirectionalExperiments() {}

  /**
   * Prints the tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    byHand().forEach(System.out::println);
    sizes().forEach(System.out::println);
    capitals(2).forEach(System.out::println);
  }

  /** Returns states and outputs of the hand example, one line a step. */
  static List<String> byHand() {
    List<String> lines = new ArrayList<>();
    var pass = BidirectionalHandExample.forward();
    for (int t = 0; t < pass.O().size(); t++) {
      lines.add(String.format(Locale.ROOT, "step %d: forward %.1f, backward %.1f, output %.1f",
          t + 1, pass.layer().H().get(t).get(0, 0), pass.layer().H().get(t).get(0, 1),
          pass.O().get(t).get(0, 0)));
    }
    return lines;
  }

  /** Returns how much each design learns that restores capitals. */
  static List<String> sizes() {
    List<String> lines = new ArrayList<>();
    for (CapitalNetworks.Design design : CapitalNetworks.Design.values()) {
      int directions = design == CapitalNetworks.Design.BOTH ? 2 : 1;
      int units = design.units(CellKind.GRU);
      lines.add(String.format(Locale.ROOT, "%s: %d direction%s of %d units, %d parameters",
          design.name().toLowerCase(Locale.ROOT), directions, directions == 1 ? "" : "s", units,
          DirectionSizes.count(directions, 3, CapitalExperiments.LETTERS.size(), units, 2)));
    }
    return lines;
  }

  /**
   * Returns how networks of one direction and of two write three names of the validation part.
   *
   * @param epochs of training
   */
  static List<String> capitals(int epochs) {
    List<String> names = ClassNames.validation().subList(20, 23);
    List<String> lines = new ArrayList<>();
    for (CapitalNetworks.Design design : List.of(
        CapitalNetworks.Design.FORWARD, CapitalNetworks.Design.BOTH)) {
      CapitalExperiments.train(new CapitalRun.Trial(CellKind.GRU, design, 0.02), 1,
          ClassNames.train(), new int[] {epochs}, (done, network) -> {
            List<boolean[]> capitals = CapitalExperiments.decided(
                CapitalExperiments.probabilities(network, names));
            for (int n = 0; n < names.size(); n++) {
              lines.add(design.name().toLowerCase(Locale.ROOT) + ": "
                  + written(names.get(n), capitals.get(n)));
            }
          });
    }
    return lines;
  }

  /** Writes a name with the given capitals. */
  static String written(String name, boolean[] capitals) {
    StringBuilder text = new StringBuilder(CapitalExperiments.lower(name));
    for (int t = 0; t < capitals.length; t++) {
      if (capitals[t]) {
        text.setCharAt(t, Character.toUpperCase(text.charAt(t)));
      }
    }
    return text.toString();
  }
}
