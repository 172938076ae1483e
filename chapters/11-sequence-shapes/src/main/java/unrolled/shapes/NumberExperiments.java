package unrolled.shapes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.gru.CellKind;

/**
 * Trains networks to write numbers given in words as digits, or the other way round, with and
 * without attention, and asks them about numbers that they have not seen.
 */
public final class NumberExperiments {

  /** Units of the encoder, in each direction. */
  public static final int ENCODER_UNITS = 48;

  /** Units of the decoder with attention; without it some more, for as many weights. */
  public static final int DECODER_UNITS = 64;

  /** Updates of a whole training. */
  public static final int UPDATES = 800;

  /** The learning rate at first. */
  static final double RATE = 0.005;

  /** All numbers of digits. */
  static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

  /** The most held-out numbers of one length that a network is asked about. */
  static final int ASKED = 300;

  private static final int LETTERS_A_BIN = 10;

  /**
   * What is trained, and on what.
   *
   * @param task what is read and written
   * @param attention whether the decoder looks at all steps of the source
   * @param lengths numbers of digits that training sees
   * @param updates of the whole training
   */
  public record Design(NumberPairs task, boolean attention, List<Integer> lengths, int updates) {

    /** Returns the design of a whole training on all lengths. */
    static Design of(NumberPairs task, boolean attention) {
      return new Design(task, attention, ALL, UPDATES);
    }

    /** Returns the numbers of digits as one word, such as 12345. */
    String lengthsText() {
      return lengths.stream().map(String::valueOf).collect(Collectors.joining());
    }
  }

  private final Design design;
  private final long seed;
  private final Translator translator;
  private final TranslatorTraining training;
  private int made;

  /** Draws a network and what it will learn from. */
  public NumberExperiments(Design design, long seed) {
    SeededRandom random = new SeededRandom(seed);
    this.design = design;
    this.seed = seed;
    this.translator = untrained(design.task(), design.attention(), random.split(0));
    List<Pair> pairs = NumberPairs
        .toLearn(TranslatorTraining.BATCH * design.updates(), design.lengths(), random.split(1))
        .stream().map(design.task()::pair).toList();
    this.training = new TranslatorTraining(translator, pairs, RATE, random.split(2));
  }

  private static Translator untrained(NumberPairs task, boolean attention, SeededRandom random) {
    Vocabulary sources = task.sourceSymbols();
    Vocabulary targets = task.targetSymbols();
    int units = attention ? DECODER_UNITS
        : unitsWithout(sources.size(), targets.size());
    return new Translator(EncoderDecoders.bothWays(CellKind.GRU, sources.size(),
        targets.size(), ENCODER_UNITS, units, attention, random), sources, targets);
  }

  /** Returns the least units of a decoder without attention for at least as many weights. */
  private static int unitsWithout(int sources, int targets) {
    long goal = weights(sources, targets, DECODER_UNITS, true);
    int units = DECODER_UNITS;
    while (weights(sources, targets, units, false) < goal) {
      units++;
    }
    return units;
  }

  private static long weights(int sources, int targets, int units, boolean attention) {
    return EncoderDecoders.bothWays(CellKind.GRU, sources, targets, ENCODER_UNITS, units,
        attention, new SeededRandom(0)).parameters().count();
  }

  /** Trains until so many updates have been made, those before included. */
  public NumberExperiments trainTo(int updates) {
    training.run(updates, design.updates());
    made = updates;
    return this;
  }

  /** Returns the network with its characters, itself and not a copy. */
  public Translator translator() {
    return translator;
  }

  /** Returns the design. */
  Design design() {
    return design;
  }

  /** Returns the seed. */
  long seed() {
    return seed;
  }

  /** Returns how many updates have been made. */
  int made() {
    return made;
  }

  /** Returns the mean loss of the last updates, in nats a character. */
  public double loss(int last) {
    return training.loss(last);
  }

  /** Returns the held-out numbers of some length that all networks are asked about. */
  static List<Integer> asked(int digits) {
    return NumberPairs.heldOut(digits, ASKED, new SeededRandom(digits));
  }

  /** Columns of the rows of {@link #scores}. */
  static final String[] COLUMNS = {"task", "attention", "lengths", "all", "seed", "updates", "by",
    "at", "asked", "right"};

  /**
   * Asks about held-out numbers, and returns how many are written exactly: for each number of
   * digits, and for each ten letters of the source.
   */
  List<List<String>> scores() {
    Map<Integer, int[]> byDigits = new LinkedHashMap<>();
    Map<Integer, int[]> byLetters = new TreeMap<>();
    for (int digits = 2; digits <= NumberPairs.MOST_DIGITS; digits++) {
      List<Pair> pairs = asked(digits).stream().map(design.task()::pair).toList();
      boolean[] right = ExactMatch.right(translator, pairs);
      for (int n = 0; n < right.length; n++) {
        int letters = pairs.get(n).source().length();
        count(byDigits, digits, right[n]);
        count(byLetters, (letters - 1) / LETTERS_A_BIN * LETTERS_A_BIN + 1, right[n]);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    byDigits.forEach((digits, counts) -> rows.add(row("digits", digits, counts)));
    byLetters.forEach((letters, counts) -> rows.add(row("letters", letters, counts)));
    return rows;
  }

  private static void count(Map<Integer, int[]> counts, int at, boolean right) {
    int[] two = counts.computeIfAbsent(at, none -> new int[2]);
    two[0]++;
    two[1] += right ? 1 : 0;
  }

  private List<String> row(String by, int at, int[] counts) {
    return List.of(design.task().name(), String.valueOf(design.attention()),
        design.lengthsText(), String.valueOf(design.updates()), String.valueOf(seed),
        String.valueOf(made), by, String.valueOf(at), String.valueOf(counts[0]),
        String.valueOf(counts[1]));
  }
}
