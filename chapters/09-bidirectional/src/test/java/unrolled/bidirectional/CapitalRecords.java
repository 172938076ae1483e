package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

/**
 * Makes and reads the recorded results of restored capitals.
 *
 * <p>One search of a design fills all of its files. Whether the layers still compute what they did
 * then is not left to the hashes of their sources: each build trains for one epoch and compares.
 */
final class CapitalRecords {

  private static final String OWN = BidirectionalRecords.OWN;
  private static final String GRU = "../08-gru/src/main/java/unrolled/gru/";
  private static final List<String> TEST = ClassNames.test();
  private static final Map<String, List<CapitalRun>> RUNS = new HashMap<>();

  private CapitalRecords() {}

  private static Recorded record(String name) {
    return BidirectionalRecords
        .of(name, "1 and 2 in the search, 1 to 10 for the choice",
            OWN + "CapitalExperiments.java", OWN + "CapitalNetworks.java",
            OWN + "CapitalScore.java", OWN + "CapitalRun.java", BidirectionalRecords.CLASS_NAMES,
            GRU + "GruCell.java", GRU + "GruParameters.java");
  }

  private static synchronized List<CapitalRun> runs(
      CellKind cell, CapitalNetworks.Design design) {
    return RUNS.computeIfAbsent(cell + " " + design,
        key -> CapitalExperiments.search(cell, design));
  }

  private static String name(CellKind cell, CapitalNetworks.Design design) {
    return ("bidirectional-capitals-" + cell + "-" + design).toLowerCase(Locale.ROOT);
  }

  /** Returns a row a network, after each number of epochs. */
  static RecordedRows scores(CellKind cell, CapitalNetworks.Design design) {
    return record(name(cell, design)).columns(CapitalRun.COLUMNS)
        .rows(() -> runs(cell, design).stream().map(CapitalRun::row).toList());
  }

  /** Returns for each test name the median probability of a capital at each letter, in percent. */
  static RecordedRows letters(CapitalNetworks.Design design) {
    return record(name(CellKind.GRU, design) + "-letters").columns("name", "percent")
        .rows(() -> {
          List<CapitalRun> ten =
              CapitalRun.chosen(runs(CellKind.GRU, design));
          return IntStream.range(0, TEST.size())
              .mapToObj(n -> List.of(TEST.get(n), medians(ten, n))).toList();
        });
  }

  private static String medians(List<CapitalRun> ten, int n) {
    List<String> percent = new ArrayList<>();
    for (int t = 0; t < TEST.get(n).length(); t++) {
      int letter = t;
      double median = Spread.of(ten.stream()
          .mapToDouble(run -> run.probabilities().get(n)[letter]).toArray()).median();
      percent.add(String.format(Locale.ROOT, "%.1f", 100 * median));
    }
    return String.join(" ", percent);
  }
}
