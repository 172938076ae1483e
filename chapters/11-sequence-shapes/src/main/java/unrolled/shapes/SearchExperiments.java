package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares greedy search with beams of several widths on the same network and numbers. */
final class SearchExperiments {

  /** Widths of the beams; greedy search comes first, as width 1. */
  static final int[] WIDTHS = {2, 5, 10};

  /** Numbers of 4, 5 and 6 digits that are asked about, of each length. */
  static final int ASKED = 60;

  /** The most characters of an answer, the end included; the longest number has six digits. */
  static final int LONGEST = 12;

  /** Columns of the rows of {@link #rows}. */
  static final String[] COLUMNS = {"seed", "updates", "width", "asked", "right", "log p",
    "more probable", "lost", "won", "unfinished"};

  private SearchExperiments() {}

  /** Returns the numbers that are asked about. */
  static List<Integer> asked() {
    List<Integer> numbers = new ArrayList<>();
    for (int digits = 4; digits <= 6; digits++) {
      numbers.addAll(NumberExperiments.asked(digits).subList(0, ASKED));
    }
    return numbers;
  }

  /**
   * Searches with a network as it is now.
   *
   * @return for each width: how many answers are right, the mean log-probability of the answers in
   *     nats, how many are more probable than greedy search's, how many of these are wrong where
   *     greedy search was right, and right where it was wrong, and how many have no end
   */
  static List<List<String>> rows(NumberExperiments run, List<Integer> numbers) {
    Translator translator = run.translator();
    List<Pair> pairs = numbers.stream().map(run.design().task()::pair).toList();
    List<Translator.Written> greedy =
        translator.greedy(pairs.stream().map(Pair::source).toList(), LONGEST);
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(run, 1, pairs, greedy, greedy));
    for (int width : WIDTHS) {
      BeamSearch beam = translator.beam(LONGEST, width, 0);
      List<Translator.Written> found = pairs.stream().map(pair -> translator.written(
          beam.of(translator.source(pair.source())).best())).toList();
      rows.add(row(run, width, pairs, greedy, found));
    }
    return rows;
  }

  private static List<String> row(NumberExperiments run, int width, List<Pair> pairs,
      List<Translator.Written> greedy, List<Translator.Written> found) {
    int right = 0;
    int more = 0;
    int lost = 0;
    int won = 0;
    int unfinished = 0;
    double logP = 0;
    for (int n = 0; n < pairs.size(); n++) {
      boolean now = found.get(n).text().equals(pairs.get(n).target()) && found.get(n).ended();
      boolean before = greedy.get(n).text().equals(pairs.get(n).target()) && greedy.get(n).ended();
      boolean other = !found.get(n).text().equals(greedy.get(n).text());
      boolean better = other
          && found.get(n).logProbability() > greedy.get(n).logProbability();
      right += now ? 1 : 0;
      more += better ? 1 : 0;
      lost += better && before && !now ? 1 : 0;
      won += better && now && !before ? 1 : 0;
      unfinished += found.get(n).ended() ? 0 : 1;
      logP += found.get(n).logProbability();
    }
    return List.of(String.valueOf(run.seed()), String.valueOf(run.made()), String.valueOf(width),
        String.valueOf(pairs.size()), String.valueOf(right),
        String.format(Locale.ROOT, "%.6f", logP / pairs.size()), String.valueOf(more),
        String.valueOf(lost), String.valueOf(won), String.valueOf(unfinished));
  }
}
