package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import unrolled.core.data.Input;
import unrolled.core.data.RealSeries;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;

/**
 * Watches the gates of a trained cell, and finds the unit whose gate goes with something a reader
 * can name.
 *
 * @param names of the gates, as in the equations
 * @param ofStep gives the gates of a step (1, h), in the order of their names
 */
public record GateExperiments(
    List<String> names, Function<RecurrentCell.Step, List<Matrix>> ofStep) {

  /** The gates of the LSTM, and its cell state through tanh. */
  public static final GateExperiments LSTM = new GateExperiments(
      List.of("F", "I", "O", "C"), step -> gates((LstmStep) step));

  private static List<Matrix> gates(LstmStep step) {
    return List.of(step.F(), step.I(), step.O(), step.tanhC());
  }

  /**
   * What a reader knows of each step of a sequence, and what gates did there.
   *
   * @param known one value a step
   * @param gates by gate, unit and step
   */
  public record Watched(double[] known, double[][][] gates) {}

  /**
   * A unit of a gate, and what it does where something happens and elsewhere.
   *
   * @param gate index of the gate
   * @param unit index of the unit with the greatest correlation in magnitude where it was looked
   *     for
   * @param correlation of this unit with what is known, where it was not looked for
   * @param at mean of this unit where what is known is above zero
   * @param elsewhere its mean at the other steps
   * @param allAt mean of all units where what is known is above zero
   * @param allElsewhere their mean at the other steps
   */
  public record Finding(int gate, int unit, double correlation, double at, double elsewhere,
      double allAt, double allElsewhere) {}

  /** Returns, for each gate, the unit that goes best with what is known, asked on other steps. */
  public List<Finding> find(Watched here, Watched asked) {
    List<Finding> findings = new ArrayList<>();
    for (int gate = 0; gate < names.size(); gate++) {
      int best = strongest(here, gate, 1)[0];
      double[][] units = asked.gates()[gate];
      double[] all = new double[asked.known().length];
      for (int t = 0; t < all.length; t++) {
        for (double[] unit : units) {
          all[t] += unit[t] / units.length;
        }
      }
      findings.add(new Finding(gate, best, correlation(asked.known(), units[best]),
          mean(units[best], asked.known(), true), mean(units[best], asked.known(), false),
          mean(all, asked.known(), true), mean(all, asked.known(), false)));
    }
    return findings;
  }

  /** Returns the units of a gate with the greatest correlations in magnitude, these first. */
  public int[] strongest(Watched watched, int gate, int count) {
    double[][] units = watched.gates()[gate];
    return IntStream.range(0, units.length).boxed()
        .sorted((i, j) -> Double.compare(
            Math.abs(correlation(watched.known(), units[j])),
            Math.abs(correlation(watched.known(), units[i]))))
        .limit(count).mapToInt(unit -> unit).toArray();
  }

  /** Watches names; known is 1 at a capital, 0 at another letter; first letters do not count. */
  public Watched capitals(NameCellExperiments experiment, List<String> names) {
    List<double[][][]> pieces = new ArrayList<>();
    List<Double> known = new ArrayList<>();
    for (String name : names) {
      double[][][] gates = letters(experiment, name);
      for (int t = 1; t < name.length(); t++) {
        known.add(Character.isUpperCase(name.charAt(t)) ? 1.0 : 0.0);
      }
      pieces.add(steps(gates, 1, name.length()));
    }
    return new Watched(known.stream().mapToDouble(value -> value).toArray(), joined(pieces));
  }

  /** Returns what gates do at each letter of a name, by gate, unit and letter. */
  public double[][][] letters(NameCellExperiments experiment, String name) {
    int size = experiment.vocabulary().size();
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.of(new int[] {experiment.vocabulary().end()}, size));
    for (int letter : experiment.vocabulary().encodeOpen(name)) {
      inputs.add(Input.of(new int[] {letter}, size));
    }
    return steps(gates(experiment.network(), inputs), 1, inputs.size());
  }

  /** Watches some years; known is how many more sunspots there are than the year before. */
  public Watched rises(SunspotCellExperiments.Trained trained, int from, int to) {
    double[] known = IntStream.rangeClosed(from, to)
        .mapToDouble(year -> sunspots(year) - sunspots(year - 1)).toArray();
    return new Watched(known, years(trained, from, to));
  }

  /** Watches some years; known is the number of sunspots less their mean. */
  public Watched levels(SunspotCellExperiments.Trained trained, int from, int to) {
    double mean = RealSeries.sunspots().between(from, to).mean();
    double[] known = IntStream.rangeClosed(from, to)
        .mapToDouble(year -> sunspots(year) - mean).toArray();
    return new Watched(known, years(trained, from, to));
  }

  /** Returns what gates do in the years of a period, by gate, unit and year. */
  public double[][][] years(SunspotCellExperiments.Trained trained, int from, int to) {
    int first = RealSeries.sunspots().firstYear();
    double[] history = RealSeries.sunspots().between(first, to).values();
    List<Input> inputs = new ArrayList<>();
    for (double x : trained.forecaster().scaled(history)) {
      inputs.add(Input.of(Matrix.rowVector(x)));
    }
    return steps(gates(trained.network(), inputs), from - first, to - first + 1);
  }

  static double sunspots(int year) {
    return RealSeries.sunspots().between(year, year).values()[0];
  }

  private double[][][] gates(RecurrentNetwork<?, ?> network, List<Input> inputs) {
    List<? extends RecurrentCell.Step> steps = network.forward(inputs).run().steps();
    double[][][] gates =
        new double[names.size()][network.cell().hiddenSize()][steps.size()];
    for (int t = 0; t < steps.size(); t++) {
      List<Matrix> values = ofStep.apply(steps.get(t));
      for (int gate = 0; gate < gates.length; gate++) {
        for (int unit = 0; unit < gates[gate].length; unit++) {
          gates[gate][unit][t] = values.get(gate).get(0, unit);
        }
      }
    }
    return gates;
  }

  private static double[][][] steps(double[][][] gates, int from, int to) {
    return Stream.of(gates).map(gate -> Stream.of(gate)
        .map(unit -> Arrays.copyOfRange(unit, from, to)).toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  private static double[][][] joined(List<double[][][]> pieces) {
    double[][][] joined = new double[pieces.get(0).length][pieces.get(0)[0].length][];
    for (int gate = 0; gate < joined.length; gate++) {
      for (int unit = 0; unit < joined[gate].length; unit++) {
        int g = gate;
        int u = unit;
        joined[gate][unit] = pieces.stream()
            .flatMapToDouble(piece -> Arrays.stream(piece[g][u])).toArray();
      }
    }
    return joined;
  }

  private static double mean(double[] values, double[] known, boolean above) {
    return IntStream.range(0, values.length).filter(t -> known[t] > 0 == above)
        .mapToDouble(t -> values[t]).average().orElseThrow();
  }

  static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }
}
