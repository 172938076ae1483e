package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;

/**
 * Trains a decoder rightly, without the shift by one, and without an end symbol, to write numbers
 * below a thousand in words.
 */
final class WrongShapesExperiments {

  /** Seeds of a record, 1 and up. */
  static final int SEEDS = 10;

  /** Columns of the rows of runs. */
  static final String[] COLUMNS =
      {"way", "seed", "batches", "loss", "forced", "free", "forcedExact", "freeExact", "ended"};

  /** Batches after which a network is asked, soon enough for every build. */
  static final int EARLY = 20;

  /** Batches after which a network that is trained rightly is asked. */
  static final int LATE = 150;

  /** Batches after which the others are asked. */
  static final int WRONG = 75;

  /** The most symbols that are written, several more than the longest number has. */
  static final int LONGEST = 40;

  /** How many unseen numbers a network is asked. */
  static final int HELD_OUT = 40;

  private static final NumberPairs TASK = NumberPairs.DIGITS_TO_ENGLISH;
  private static final List<Integer> LENGTHS = List.of(1, 2, 3);
  private static final Vocabulary DIGITS = TASK.sourceSymbols();
  private static final Vocabulary LETTERS = TASK.targetSymbols();
  static final int ENCODER_UNITS = 8;
  static final int DECODER_UNITS = 32;
  private static final int LEARNED = 2000;
  static final int BATCH = 10;

  /** A way to train a decoder. */
  enum Way {
    /** The target goes in one step behind, and ends with the end symbol. */
    RIGHT(pair -> pair, batch -> batch),
    /** The target goes in as it should come out. */
    UNSHIFTED(pair -> pair, WrongShapesExperiments::unshifted),
    /** The target has no end symbol. */
    ENDLESS(pair -> new SymbolPair(pair.source(),
        Arrays.copyOf(pair.target(), pair.target().length - 1)), batch -> batch);

    private final UnaryOperator<SymbolPair> pair;
    private final UnaryOperator<PairBatch> batch;

    Way(UnaryOperator<SymbolPair> pair, UnaryOperator<PairBatch> batch) {
      this.pair = pair;
      this.batch = batch;
    }
  }

  private final Way way;
  private final EncoderDecoder<?, ?, ?> model;
  private final Training<PairBatch> training;
  private final List<SymbolPair> heldOut;

  /** Prepares a network and its data. */
  WrongShapesExperiments(Way way, long seed) {
    SeededRandom random = new SeededRandom(seed);
    this.way = way;
    this.model = EncoderDecoders.bothWays(CellKind.GRU, DIGITS.size(), LETTERS.size(),
        ENCODER_UNITS, DECODER_UNITS, true, random);
    List<SymbolPair> pairs = NumberPairs.toLearn(LEARNED, LENGTHS, random).stream()
        .map(WrongShapesExperiments::pair).map(way.pair).toList();
    Batches<PairBatch> batches =
        PairBatches.of(DIGITS.size(), LETTERS.end(), LETTERS.size(), BATCH, pairs);
    this.training = new Training<PairBatch>(new PairLearner<>(model, null), new Adam(0.01),
        order -> batches.epoch(order).stream().map(way.batch).toList(), random.split(1))
        .clippedBy(Clipping.byNorm(1));
    this.heldOut = NumberPairs.heldOut(3, HELD_OUT, random.split(2)).stream()
        .map(WrongShapesExperiments::pair).toList();
  }

  private static SymbolPair pair(int number) {
    Pair pair = TASK.pair(number);
    return Translator.pair(DIGITS, pair.source(), LETTERS, pair.target());
  }

  // tag::unshifted[]
  private static PairBatch unshifted(PairBatch batch) {
    List<Input> wrong = new ArrayList<>();
    for (int[] target : batch.targets().targets()) {
      wrong.add(Input.of(target, LETTERS.size())); // y_t, not y_{t−1}
    }
    return new PairBatch(batch.sources(), batch.sourceMask(), new SymbolBatch(
        wrong, batch.targets().targets(), batch.targets().mask()));
  }
  // end::unshifted[]

  /**
   * Holds how a network does on numbers that it has not seen.
   *
   * @param loss mean of the last ten batches of training, nats a symbol
   * @param forced share of symbols that are likeliest after the true symbols before
   * @param free share of symbols of the target that stand at their place in what is written
   * @param forcedExact share of targets all of whose symbols are likeliest after the true ones
   * @param freeExact share of targets that are written
   * @param ended share of targets whose end was written
   */
  record Outcome(double loss, double forced, double free, double forcedExact, double freeExact,
      double ended) {}

  /** Trains until so many batches are done in all, at least ten, and asks. */
  Outcome after(int batches) {
    double loss = training.run(batches).meanLoss(batches - 10, batches);
    List<Hypothesis> written =
        new GreedySearch(model, LETTERS.end(), LETTERS.end(), LONGEST)
            .of(heldOut.stream().map(SymbolPair::source).toList());
    int symbols = 0;
    int forced = 0;
    int free = 0;
    int forcedExact = 0;
    int freeExact = 0;
    int ended = 0;
    for (int n = 0; n < written.size(); n++) {
      SymbolPair pair = heldOut.get(n);
      int rightForced = forcedRight(pair);
      int rightFree = freeRight(pair.target(), written.get(n));
      symbols += pair.target().length;
      forced += rightForced;
      free += rightFree;
      forcedExact += rightForced == pair.target().length ? 1 : 0;
      freeExact += rightFree == pair.target().length ? 1 : 0;
      ended += written.get(n).ended() ? 1 : 0;
    }
    double n = written.size();
    return new Outcome(loss, forced / (double) symbols, free / (double) symbols, forcedExact / n,
        freeExact / n, ended / n);
  }

  private int forcedRight(SymbolPair pair) {
    PairBatch one = way.batch.apply(
        PairBatch.of(DIGITS.size(), LETTERS.end(), LETTERS.size(), List.of(pair)));
    var O = model.forward(one, null).O();
    int right = 0;
    for (int t = 0; t < O.size(); t++) {
      right += GreedySearch.best(O.get(t).row(0)) == pair.target()[t] ? 1 : 0;
    }
    return right;
  }

  private static int freeRight(int[] target, Hypothesis written) {
    int right = 0;
    for (int t = 0; t < target.length; t++) {
      boolean letter = t < written.symbols().length && written.symbols()[t] == target[t];
      boolean end = t == written.symbols().length && written.ended() && target[t] == LETTERS.end();
      right += letter || end ? 1 : 0;
    }
    return right;
  }

  /** Returns what became of all ways and seeds as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (Way way : Way.values()) {
      LongStream.rangeClosed(1, SEEDS).parallel().boxed()
          .map(seed -> run(way, seed)).forEachOrdered(rows::addAll);
    }
    return rows;
  }

  private static List<List<String>> run(Way way, long seed) {
    WrongShapesExperiments run = new WrongShapesExperiments(way, seed);
    List<List<String>> rows = new ArrayList<>();
    for (int batches : new int[] {EARLY, way == Way.RIGHT ? LATE : WRONG}) {
      rows.add(row(way, seed, batches, run.after(batches)));
    }
    return rows;
  }

  private static List<String> row(Way way, long seed, int batches, Outcome outcome) {
    List<String> row = new ArrayList<>(List.of(way.name().toLowerCase(Locale.ROOT),
        String.valueOf(seed), String.valueOf(batches)));
    for (double value : new double[] {outcome.loss(), outcome.forced(), outcome.free(),
        outcome.forcedExact(), outcome.freeExact(), outcome.ended()}) {
      row.add(String.format(Locale.ROOT, "%.5f", value));
    }
    return row;
  }
}
