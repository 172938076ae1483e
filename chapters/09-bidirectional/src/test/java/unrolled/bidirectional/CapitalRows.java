package unrolled.bidirectional;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;

/** Reads from the record of a design what its ten chosen networks scored. */
final class CapitalRows {

  private final RecordedRows rows;
  private final List<Integer> chosen;

  CapitalRows(RecordedRows rows) {
    this.rows = rows;
    Map<String, List<Integer>> byChoice = IntStream.range(0, rows.size()).boxed().collect(
        Collectors.groupingBy(row -> rows.text(row, "rate") + " " + rows.text(row, "epochs"),
            LinkedHashMap::new, Collectors.toList()));
    chosen = byChoice.values().stream().max(Comparator.comparingDouble(some -> Spread.of(
        some.stream().filter(row -> rows.number(row, "seed") <= CapitalRun.FEW)
            .mapToDouble(row -> rows.number(row, "validation")).toArray()).median()))
        .orElseThrow();
    if (chosen.size() != CapitalExperiments.SEEDS) {
      throw new IllegalStateException("the choice has " + chosen.size() + " networks");
    }
  }

  /** Returns a column of the ten networks, by seed. */
  double[] column(String name) {
    return chosen.stream().sorted(Comparator.comparingDouble(row -> rows.number(row, "seed")))
        .mapToDouble(row -> rows.number(row, name)).toArray();
  }

  Spread spread(String name) {
    return Spread.of(column(name));
  }

  double rate() {
    return rows.number(chosen.get(0), "rate");
  }

  int epochs() {
    return (int) rows.number(chosen.get(0), "epochs");
  }
}
