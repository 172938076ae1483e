package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.gru.CellKind;
import unrolled.shapes.DateNotation.Day;

/** Trains networks to read days in several notations and to write them as ISO 8601 does. */
public final class DateExperiments {

  /** Updates of the whole training. */
  static final int UPDATES = 600;

  /** Held-out days that a network is asked about, in each notation. */
  static final int ASKED = 300;

  /** Columns of the rows of {@link #scores}. */
  static final String[] COLUMNS =
      {"seed", "notation", "can be swapped", "asked", "right", "either", "p", "p swapped"};

  private static final int UNITS = 32;
  private static final double RATE = 0.005;

  private final long seed;
  private final Translator translator;
  private final TranslatorTraining training;

  /** Draws a network with attention and what it will learn from. */
  public DateExperiments(long seed) {
    SeededRandom random = new SeededRandom(seed);
    this.seed = seed;
    Vocabulary sources = DatePairs.sourceSymbols();
    Vocabulary targets = DatePairs.targetSymbols();
    this.translator = new Translator(EncoderDecoders.bothWays(CellKind.GRU,
        sources.size(), targets.size(), UNITS, UNITS, true, random.split(0)), sources, targets);
    this.training = new TranslatorTraining(translator, DatePairs.toLearn(
        TranslatorTraining.BATCH * UPDATES, random.split(1)), RATE, random.split(2));
  }

  /** Trains until so many updates have been made, those before included. */
  public DateExperiments trainTo(int updates) {
    training.run(updates, UPDATES);
    return this;
  }

  /** Returns the network with its characters, itself and not a copy. */
  public Translator translator() {
    return translator;
  }

  /** Returns the mean loss of the last updates, in nats a character. */
  double loss(int last) {
    return training.loss(last);
  }

  /** Returns the held-out days that all networks are asked about. */
  static List<Day> asked() {
    return DatePairs.heldOut(ASKED, new SeededRandom(1));
  }

  /**
   * Asks about held-out days in all notations; days whose month and day could be taken for each
   * other apart from the others.
   */
  List<List<String>> scores() {
    List<List<String>> rows = new ArrayList<>();
    for (DateNotation notation : DateNotation.values()) {
      for (boolean swap : new boolean[] {true, false}) {
        rows.add(score(notation, swap,
            asked().stream().filter(day -> day.canBeSwapped() == swap).toList()));
      }
    }
    return rows;
  }

  private List<String> score(DateNotation notation, boolean swap, List<Day> days) {
    List<Pair> truth = days.stream().map(day -> DatePairs.pair(notation, day)).toList();
    boolean[] right = ExactMatch.right(translator, truth);
    double[] p = probabilities(truth);
    boolean[] other = new boolean[days.size()];
    double[] pOther = new double[days.size()];
    if (swap) {
      List<Pair> swapped = days.stream()
          .map(day -> new Pair(notation.text(day), day.swapped().iso())).toList();
      other = ExactMatch.right(translator, swapped);
      pOther = probabilities(swapped);
    }
    int rightCount = 0;
    int either = 0;
    double sum = 0;
    double sumOther = 0;
    for (int n = 0; n < right.length; n++) {
      rightCount += right[n] ? 1 : 0;
      either += right[n] || other[n] ? 1 : 0;
      sum += p[n];
      sumOther += pOther[n];
    }
    return List.of(String.valueOf(seed), notation.name(), String.valueOf(swap),
        String.valueOf(days.size()), String.valueOf(rightCount), String.valueOf(either),
        text(sum / days.size()), text(sumOther / days.size()));
  }

  /** Returns the probability that the network gives to each target, given its source. */
  double[] probabilities(List<Pair> pairs) {
    EncoderDecoder<?, ?, ?> model = translator.model();
    List<SymbolPair> symbols = ExactMatch.symbols(translator, pairs);
    List<Matrix> O = model.forward(PairBatch.of(model.sourceSize(), translator.targets().end(),
        model.targetSize(), symbols), null).O();
    double[] p = new double[pairs.size()];
    for (int n = 0; n < p.length; n++) {
      double log = 0;
      int[] target = symbols.get(n).target();
      for (int t = 0; t < target.length; t++) {
        double[] o = O.get(t).row(n);
        log += o[target[t]] - Softmax.logSumExp(o);
      }
      p[n] = Exponential.exp(log);
    }
    return p;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
