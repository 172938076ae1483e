package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentForecaster;
import unrolled.core.model.RecurrentNetwork;

/**
 * Watches the gates of networks with several seeds, before training and after it.
 *
 * @param gates of the kind of cell
 * @param cells the kind of cell
 * @param sunspots what is trained on sunspots
 */
public record GateSeedsExperiments(
    GateExperiments gates, NetworkFactory cells, SunspotCellExperiments.Design sunspots) {

  /** What is trained on class names: small, so that all units can be looked at. */
  public static final NameLadderExperiments.Design NAMES =
      new NameLadderExperiments.Design(32, 0.016);

  /** The name that is shown; it is a test name. */
  public static final String SHOWN = "ConcurrentSkipListMap";

  /** The first year of the cycle that is shown, and the last one. */
  public static final int[] CYCLE = {1964, 1976};

  /** Columns of the rows. */
  public static final String[] COLUMNS = {"known", "state", "seed", "gate", "unit",
      "correlation", "at", "elsewhere", "all at", "all elsewhere", "values"};

  private static final int SEEDS = 10;
  private static final int UNITS_SHOWN = 2;

  /** Returns findings of all seeds and what the first network does step by step, as rows. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(this::rows).forEachOrdered(rows::addAll);
    return rows;
  }

  private List<List<String>> rows(long seed) {
    List<List<String>> rows = new ArrayList<>(untrainedRows(seed));
    NameCellExperiments names = names(seed);
    names.trainTo(NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS);
    rows.addAll(nameRows("trained", seed, names));
    SunspotCellExperiments.Trained years =
        new SunspotCellExperiments(cells).trained(sunspots, seed);
    rows.addAll(sunspotRows("trained", seed, years));
    if (seed == 1) {
      rows.addAll(shownName(names));
      rows.addAll(shownYears(years));
    }
    return rows;
  }

  /** Returns the findings of untrained networks: short enough for every build. */
  public List<List<String>> untrainedRows(long seed) {
    List<List<String>> rows = new ArrayList<>(nameRows("untrained", seed, names(seed)));
    rows.addAll(sunspotRows("untrained", seed, untrained(seed)));
    return rows;
  }

  private NameCellExperiments names(long seed) {
    return new NameLadderExperiments(cells).experiment(NAMES, seed);
  }

  private SunspotCellExperiments.Trained untrained(long seed) {
    RecurrentNetwork<?, ?> network =
        cells.random(1, sunspots.units(), 1, new SeededRandom(seed));
    TimeSeries train = SunspotPeriod.TRAIN.series();
    return new SunspotCellExperiments.Trained(network, new RecurrentForecaster(
        network, train.mean(), Math.sqrt(train.variance())), 0);
  }

  private List<List<String>> nameRows(String state, long seed, NameCellExperiments names) {
    return rows("capital", state, seed, gates.find(
        gates.capitals(names, ClassNames.validation()),
        gates.capitals(names, ClassNames.test())));
  }

  private List<List<String>> sunspotRows(
      String state, long seed, SunspotCellExperiments.Trained years) {
    int from = SunspotPeriod.TRAIN.from() + SunspotCellExperiments.HISTORY;
    int known = SunspotPeriod.VALIDATION.to();
    int last = SunspotPeriod.UNTOUCHED.to();
    List<List<String>> rows = new ArrayList<>(rows("level", state, seed, gates.find(
        gates.levels(years, from, known), gates.levels(years, known + 1, last))));
    rows.addAll(rows("rise", state, seed, gates.find(
        gates.rises(years, from, known), gates.rises(years, known + 1, last))));
    return rows;
  }

  private List<List<String>> rows(
      String known, String state, long seed, List<GateExperiments.Finding> findings) {
    return findings.stream().map(found -> List.of(known, state, String.valueOf(seed),
        gates.names().get(found.gate()), String.valueOf(found.unit()),
        text(found.correlation()), text(found.at()), text(found.elsewhere()),
        text(found.allAt()), text(found.allElsewhere()), "-")).toList();
  }

  /** Returns, for each gate, what the units do that go best with capitals. */
  private List<List<String>> shownName(NameCellExperiments names) {
    GateExperiments.Watched watched = gates.capitals(names, ClassNames.validation());
    double[][][] letters = gates.letters(names, SHOWN);
    List<List<String>> rows = new ArrayList<>();
    for (int gate = 0; gate < letters.length; gate++) {
      for (int unit : gates.strongest(watched, gate, UNITS_SHOWN)) {
        rows.add(shown("name", gate, unit, letters[gate][unit]));
      }
    }
    return rows;
  }

  /** Returns what all gates do over the cycle that is shown. */
  private List<List<String>> shownYears(SunspotCellExperiments.Trained years) {
    double[][][] cycle = gates.years(years, CYCLE[0], CYCLE[1]);
    List<List<String>> rows = new ArrayList<>();
    for (int gate = 0; gate < cycle.length; gate++) {
      for (int unit = 0; unit < cycle[gate].length; unit++) {
        rows.add(shown("cycle", gate, unit, cycle[gate][unit]));
      }
    }
    return rows;
  }

  private List<String> shown(String known, int gate, int unit, double[] values) {
    return List.of(known, "trained", "1", gates.names().get(gate), String.valueOf(unit),
        "-", "-", "-", "-", "-", Arrays.stream(values).mapToObj(GateSeedsExperiments::text)
            .collect(Collectors.joining(" ")));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
