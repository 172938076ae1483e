package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.math.Matrix;

/** Looks at where a network looks while it writes a number. */
final class AttentionExperiments {

  /** The number whose weights are drawn. */
  static final int SHOWN = 987_654;

  /** Columns of the rows of {@link #weights}. */
  static final String[] COLUMNS = {"task", "seed", "number", "t", "j", "weight"};

  /** Columns of the rows of {@link #shares}. */
  static final String[] SHARES = {"seed", "digits", "on the letters", "on the word", "even",
    "most on the word"};

  private AttentionExperiments() {}

  /**
   * Returns the weights α with which a number is written, the true characters before.
   *
   * @return (T′, T): a row a character of the target, the end included
   */
  static Matrix alpha(NumberExperiments run, int number) {
    Translator translator = run.translator();
    EncoderDecoder<?, ?, ?> model = translator.model();
    PairBatch batch = PairBatch.of(model.sourceSize(), translator.targets().end(),
        model.targetSize(),
        ExactMatch.symbols(translator, List.of(run.design().task().pair(number))));
    return model.forward(batch, null).view().alpha().get(0);
  }

  /** Returns the weights of one number as rows of text. */
  static List<List<String>> weights(NumberExperiments run, int number) {
    Matrix alpha = alpha(run, number);
    List<List<String>> rows = new ArrayList<>();
    for (int t = 0; t < alpha.rows(); t++) {
      for (int j = 0; j < alpha.columns(); j++) {
        rows.add(List.of(run.design().task().name(), String.valueOf(run.seed()),
            String.valueOf(number), String.valueOf(t), String.valueOf(j),
            text(alpha.get(t, j))));
      }
    }
    return rows;
  }

  /**
   * Returns how much of the weight lies on the word of the digit that is written, over all digits
   * with a word of held-out numbers of six digits in English. The space or hyphen before a word
   * belongs to it.
   *
   * @return one row: number of digits, mean weight on the letters alone and on the word, the latter
   *     if all characters had the same weight, and the share of digits whose greatest weight is on
   *     their word
   */
  static List<String> shares(NumberExperiments run) {
    int digits = 0;
    double letters = 0;
    double on = 0;
    double even = 0;
    int most = 0;
    for (int number : NumberExperiments.asked(6)) {
      Matrix alpha = alpha(run, number);
      int[][] spans = WordSpans.english(number);
      for (int t = 0; t < spans.length; t++) {
        int from = Math.max(0, spans[t][0] - 1);
        int to = spans[t][1];
        if (to > from) {
          double[] row = alpha.row(t);
          digits++;
          letters += sum(row, spans[t][0], to);
          on += sum(row, from, to);
          even += (to - from) / (double) row.length;
          int best = best(row);
          most += best >= from && best < to ? 1 : 0;
        }
      }
    }
    return List.of(String.valueOf(run.seed()), String.valueOf(digits), text(letters / digits),
        text(on / digits), text(even / digits), text(most / (double) digits));
  }

  private static double sum(double[] row, int from, int to) {
    double sum = 0;
    for (int j = from; j < to; j++) {
      sum += row[j];
    }
    return sum;
  }

  private static int best(double[] row) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
      best = row[j] > row[best] ? j : best;
    }
    return best;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
