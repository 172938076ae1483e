package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds all that is asked of one network while it learns, so that it need be trained only once.
 *
 * @param scores how many held-out numbers are written exactly, when {@link #EARLY} updates have
 *     been made and at the end
 * @param searches greedy search and beams, at the same times
 * @param weights where the network looks while it writes {@link AttentionExperiments#SHOWN}
 * @param shares how much of that lies on the words, for all numbers of six digits
 * @param answers what is written for numbers of lengths that training has not seen
 */
record AskingExperiments(List<List<String>> scores, List<List<String>> searches,
    List<List<String>> weights, List<List<String>> shares, List<List<String>> answers) {

  /** Updates after which a network is asked for the first time. */
  static final int EARLY = 300;

  /** Columns of {@link #answers}. */
  static final String[] ANSWERS = {"lengths", "seed", "number", "written"};

  /** The most characters that are written for a number. */
  private static final int LONGEST = 80;

  /**
   * Trains a network and asks it.
   *
   * @param design what is trained
   * @param seed of its weights and data
   * @param closely whether searches and shares are asked for, of a network with attention that
   *     reads English
   */
  static AskingExperiments of(NumberExperiments.Design design, long seed, boolean closely) {
    NumberExperiments run = new NumberExperiments(design, seed).trainTo(EARLY);
    List<List<String>> scores = new ArrayList<>(run.scores());
    List<List<String>> searches = new ArrayList<>();
    List<List<String>> weights = new ArrayList<>();
    List<List<String>> shares = new ArrayList<>();
    if (closely) {
      searches.addAll(SearchExperiments.rows(run, SearchExperiments.asked()));
    }
    scores.addAll(run.trainTo(design.updates()).scores());
    if (closely) {
      searches.addAll(SearchExperiments.rows(run, SearchExperiments.asked()));
    }
    if (closely) {
      shares.add(AttentionExperiments.shares(run));
    }
    if (design.attention()) {
      weights.addAll(AttentionExperiments.weights(run, AttentionExperiments.SHOWN));
    }
    return new AskingExperiments(scores, searches, weights, shares, answers(run));
  }

  private static List<List<String>> answers(NumberExperiments run) {
    List<List<String>> rows = new ArrayList<>();
    for (int digits = 2; digits <= NumberPairs.MOST_DIGITS; digits++) {
      if (!run.design().lengths().contains(digits)) {
        List<Integer> asked = NumberExperiments.asked(digits);
        List<Translator.Written> written = run.translator().greedy(asked.stream()
            .map(number -> run.design().task().pair(number).source()).toList(), LONGEST);
        IntStream.range(0, asked.size()).forEach(n -> rows.add(List.of(
            run.design().lengthsText(), String.valueOf(run.seed()),
            String.valueOf(asked.get(n)),
            written.get(n).text() + (written.get(n).ended() ? "" : "…"))));
      }
    }
    return rows;
  }
}
