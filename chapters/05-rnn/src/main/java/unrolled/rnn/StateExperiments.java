package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.ClassNames;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentSymbolModel;

/** Looks for hidden units that stand for something a reader would also count. */
final class StateExperiments {

  /** The name that is shown; it is a test name. */
  static final String SHOWN = "ConcurrentSkipListMap";

  private StateExperiments() {}

  /** What a unit may stand for, given the letters read so far. */
  enum Feature {
    /** How many letters have been read. */
    POSITION("letters so far"),
    /** How many letters since the last capital. */
    WORD("letters since the capital"),
    /** Whether the next symbol is a capital or the end. */
    BOUNDARY("a word ends here");

    private final String meaning;

    Feature(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }

    /** Returns the value after the letters {@code 0 … t} of a name. */
    double after(String name, int t) {
      return switch (this) {
        case POSITION -> t + 1;
        case WORD -> {
          int capital = t;
          while (capital > 0 && !Character.isUpperCase(name.charAt(capital))) {
            capital--;
          }
          yield t - capital;
        }
        case BOUNDARY -> t + 1 == name.length()
            || Character.isUpperCase(name.charAt(t + 1)) ? 1 : 0;
      };
    }
  }

  /**
   * A unit and what it goes with.
   *
   * @param feature what it goes with
   * @param unit index
   * @param correlation over all letters of the validation names
   * @param values after each letter of {@link #SHOWN}
   */
  record Unit(Feature feature, int unit, double correlation, double[] values) {}

  /** Returns, for each feature, the units with the greatest correlation in magnitude. */
  static List<Unit> units(NameExperiments experiment, int each) {
    List<String> names = ClassNames.validation();
    List<Matrix> states = names.stream().map(name -> states(experiment, name)).toList();
    Matrix shown = states(experiment, SHOWN);
    List<Unit> units = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double[] correlations = correlations(feature, names, states);
      for (int unit : strongest(correlations, each)) {
        units.add(new Unit(feature, unit, correlations[unit], shown.column(unit)));
      }
    }
    return units;
  }

  /** Returns the hidden state after each letter, one a row. */
  private static Matrix states(NameExperiments experiment, String name) {
    RecurrentSymbolModel.Reader reader = experiment.model().reader();
    int[] letters = experiment.vocabulary().encodeOpen(name);
    double[][] rows = new double[letters.length][];
    for (int t = 0; t < letters.length; t++) {
      reader.read(letters[t]);
      rows[t] = reader.state().H().row(0).clone();
    }
    return Matrix.of(rows);
  }

  private static double[] correlations(
      Feature feature, List<String> names, List<Matrix> states) {
    double[] correlations = new double[states.get(0).columns()];
    for (int unit = 0; unit < correlations.length; unit++) {
      List<double[]> pairs = new ArrayList<>();
      for (int n = 0; n < names.size(); n++) {
        for (int t = 0; t < names.get(n).length(); t++) {
          pairs.add(new double[] {
              feature.after(names.get(n), t), states.get(n).get(t, unit)});
        }
      }
      correlations[unit] = correlation(pairs);
    }
    return correlations;
  }

  private static double correlation(List<double[]> pairs) {
    double a = pairs.stream().mapToDouble(p -> p[0]).sum() / pairs.size();
    double b = pairs.stream().mapToDouble(p -> p[1]).sum() / pairs.size();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (double[] p : pairs) {
      ab += (p[0] - a) * (p[1] - b);
      aa += (p[0] - a) * (p[0] - a);
      bb += (p[1] - b) * (p[1] - b);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static int[] strongest(double[] correlations, int count) {
    Integer[] order = new Integer[correlations.length];
    Arrays.setAll(order, unit -> unit);
    Arrays.sort(order, (i, j) ->
        Double.compare(Math.abs(correlations[j]), Math.abs(correlations[i])));
    return Arrays.stream(order).limit(count).mapToInt(unit -> unit).toArray();
  }
}
