package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.math.LeastSquares;
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

  /**
   * What a weighted sum of all units says about a feature.
   *
   * @param feature what it was fitted to, on every fifth training name
   * @param correlation over all letters of the validation names
   * @param values after each letter of {@link #SHOWN}
   */
  record Readout(Feature feature, double correlation, double[] values) {}

  /** Fits, for each feature, the best weighted sum of all units and a constant. */
  static List<Readout> readouts(NameExperiments experiment) {
    List<String> train = everyFifth(ClassNames.train());
    Matrix X = design(experiment, train);
    List<Readout> readouts = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      Matrix weights = Matrix.columnVector(
          LeastSquares.solve(X, values(feature, train)));
      List<String> validation = ClassNames.validation();
      double[] read = design(experiment, validation).times(weights).column(0);
      double[] truth = values(feature, validation);
      List<double[]> pairs = new ArrayList<>();
      for (int i = 0; i < truth.length; i++) {
        pairs.add(new double[] {truth[i], read[i]});
      }
      readouts.add(new Readout(feature, correlation(pairs),
          design(experiment, List.of(SHOWN)).times(weights).column(0)));
    }
    return readouts;
  }

  /**
   * Returns the correlation with a feature of what the last letter alone says about it: the mean
   * of the feature after that letter, over every fifth training name.
   */
  static double lastLetter(Feature feature) {
    Map<Character, double[]> sums = new HashMap<>();
    for (String name : everyFifth(ClassNames.train())) {
      for (int t = 0; t < name.length(); t++) {
        double[] sum = sums.computeIfAbsent(name.charAt(t), c -> new double[2]);
        sum[0] += feature.after(name, t);
        sum[1]++;
      }
    }
    List<double[]> pairs = new ArrayList<>();
    for (String name : ClassNames.validation()) {
      for (int t = 0; t < name.length(); t++) {
        double[] sum = sums.getOrDefault(name.charAt(t), new double[] {0, 1});
        pairs.add(new double[] {feature.after(name, t), sum[0] / sum[1]});
      }
    }
    return correlation(pairs);
  }

  private static List<String> everyFifth(List<String> names) {
    return IntStream.range(0, names.size()).filter(n -> n % 5 == 0)
        .mapToObj(names::get).toList();
  }

  /** Returns the states after each letter of each name, one a row, and a column of ones. */
  private static Matrix design(NameExperiments experiment, List<String> names) {
    List<double[]> rows = new ArrayList<>();
    for (String name : names) {
      Matrix states = states(experiment, name);
      for (int t = 0; t < states.rows(); t++) {
        double[] row = Arrays.copyOf(states.row(t), states.columns() + 1);
        row[states.columns()] = 1;
        rows.add(row);
      }
    }
    return Matrix.of(rows.toArray(double[][]::new));
  }

  private static double[] values(Feature feature, List<String> names) {
    return names.stream().flatMapToDouble(name -> IntStream.range(0, name.length())
        .mapToDouble(t -> feature.after(name, t))).toArray();
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
