package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.gru.CellKind;

/**
 * Tours the chapter: attention by hand, and a small network that learns to read numbers.
 *
 * <p>With words as arguments, it reads those: {@code ShapesExperiments forty-two}.
 */
public final class ShapesExperiments {

  /** Numbers from here on are not learned. */
  static final int LIMIT = 100;

  private static final int BATCHES = 300;
  private static final Vocabulary LETTERS = NumberPairs.ENGLISH_TO_DIGITS.sourceSymbols();
  private static final Vocabulary DIGITS = NumberPairs.ENGLISH_TO_DIGITS.targetSymbols();

  private ShapesExperiments() {}

  /**
   * Prints the tour.
   *
   * @param args numbers below a hundred in English words; some of ours, if there are none
   */
  public static void main(String[] args) {
    byHand().forEach(System.out::println);
    Translator translator = learned(BATCHES);
    List<String> asked = args.length > 0 ? List.of(args)
        : List.of("seven", "nineteen", "forty-two", "seventy-seven");
    read(translator, asked).forEach(System.out::println);
  }

  /** Returns weights, context and gradients of the hand example. */
  static List<String> byHand() {
    Context.View<AttentionParameters> view = ShapesHandExample.look();
    ShapesHandExample.Gradients back = ShapesHandExample.back();
    return List.of("weights " + text(view.alpha().get(0).row(0)),
        "context " + text(view.V().get(0).row(0)),
        "gradient of the decoder's state " + text(back.dS().row(0)),
        "gradient of the first encoder state " + text(back.dH().row(0)));
  }

  private static String text(double[] values) {
    List<String> all = new ArrayList<>();
    for (double value : values) {
      all.add(String.format(Locale.ROOT, "%.4f", value));
    }
    return String.join(", ", all);
  }

  /**
   * Returns a network that has learned to read numbers below a hundred.
   *
   * @param batches of 20 numbers
   */
  static Translator learned(int batches) {
    List<SymbolPair> pairs = new ArrayList<>();
    for (int number = 0; number < LIMIT; number++) {
      Pair pair = NumberPairs.ENGLISH_TO_DIGITS.pair(number);
      pairs.add(Translator.pair(LETTERS, pair.source(), DIGITS, pair.target()));
    }
    Translator translator = new Translator(EncoderDecoders.bothWays(CellKind.GRU,
        LETTERS.size(), DIGITS.size(), 16, 24, true, new SeededRandom(1)), LETTERS, DIGITS);
    ShapePrograms.train(new PairLearner<>(translator.model(), null),
        translator.batches(20, pairs), batches);
    return translator;
  }

  /** Returns what a network reads, one line a text. */
  static List<String> read(Translator translator, List<String> texts) {
    List<Translator.Written> written = translator.greedy(texts, 4);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Translator.Written one = written.get(i);
      lines.add(texts.get(i) + " → " + one.text() + (one.ended() ? "" : " (stopped)")
          + String.format(Locale.ROOT, ", log p = %.3f", one.logProbability()));
    }
    return lines;
  }
}
