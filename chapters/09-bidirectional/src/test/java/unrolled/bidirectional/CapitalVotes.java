package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.ClassNames;
import unrolled.core.report.RecordedRows;

/**
 * Reads what the ten networks of a design decide together: for each letter of a test name the
 * median of their probabilities of a capital.
 */
final class CapitalVotes {

  private static final List<String> TEST = ClassNames.test();

  private final RecordedRows rows;

  CapitalVotes(CapitalNetworks.Design design) {
    rows = CapitalRecords.letters(design);
  }

  /** Returns the probability of a capital at each letter. */
  double[] probabilities(String name) {
    return Arrays.stream(rows.text(TEST.indexOf(name), "percent").split(" "))
        .mapToDouble(percent -> Double.parseDouble(percent) / 100).toArray();
  }

  /** Tells for each letter whether it is taken for a capital. */
  boolean[] capitals(String name) {
    return CapitalExperiments.decided(List.of(probabilities(name))).get(0);
  }

  String written(String name) {
    return BidirectionalExperiments.written(name, capitals(name));
  }

  boolean isRight(String name) {
    return written(name).equals(name);
  }
}
