package unrolled.markov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Tells what the vowels of a text are like, one number a line.
 *
 * <p>A number that the text doesn't determine is left out; at the end stands which, and why.
 */
final class RecountReport {
  private static final String RARE = "the text changes so rarely between vowels and consonants that"
      + " the computation does not settle";

  private static final int[] BLOCKS = {100, 50, 20, 10, 5};
  private static final int FEWEST_BLOCKS = 20;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();
  private final VowelSequence sequence;
  private final PairCounts pairs;

  private RecountReport(VowelSequence sequence) {
    this.sequence = sequence;
    pairs = sequence.pairs();
  }

  /**
   * Counts a text.
   *
   * @param source any, with a vowel and a consonant
   * @param alphabet says what a vowel is
   * @throws IllegalArgumentException if the text has too few letters or only one kind of them
   */
  static String of(String source, Alphabet alphabet) {
    RecountReport report = new RecountReport(VowelSequence.of(source, alphabet));
    report.counts(source, alphabet);
    report.chain();
    report.blocks();
    report.leftOut.forEach((reason, labels) ->
        report.line("left out, since %s: %s", reason, String.join("; ", labels)));
    return report.text.toString();
  }

  private void counts(String source, Alphabet alphabet) {
    String letters = Hangul.letters(Alphabet.composed(source));
    long silent = letters.chars().filter(c -> alphabet.isSilent((char) c)).count();
    long others = letters.codePoints().filter(Character::isLetter).count()
        - silent - pairs.letters();
    line("vowels are %s", alphabet.vowels());
    count("letters counted", pairs.letters());
    if (!alphabet.silent().isEmpty()) {
      count("silent letters, passed over", silent);
    }
    count("other letters, passed over", others);
    if (others > pairs.letters()) {
      line("most letters of the text are not %s — is this the right language?", alphabet.name());
    }
    count("vowels", pairs.vowels());
    count("vowel, vowel", pairs.vowelVowel());
    count("vowel, consonant", pairs.vowelConsonant());
    count("consonant, vowel", pairs.consonantVowel());
    count("consonant, consonant", pairs.consonantConsonant());
    number("p(vowel)", pairs.shareOfVowels());
  }

  private void chain() {
    double p = pairs.shareOfVowels();
    given("p(vowel | vowel)", afterVowels(), pairs::vowelAfterVowel);
    given("p(vowel | consonant)", afterConsonants(), pairs::vowelAfterConsonant);
    both("their difference, delta", pairs::delta);
    both("stationary p(vowel), linear system",
        () -> StationaryLaw.byLinearSystem(pairs.table().chain())[1]);
    if (pairs.vowelVowel() + pairs.consonantConsonant() == 0 && unknown().isEmpty()) {
      leaveOut("stationary p(vowel), iteration",
          "vowels and consonants alternate strictly, so repeated steps never settle");
    } else {
      both("stationary p(vowel), iteration",
          () -> StationaryLaw.byPowerIteration(pairs.table().chain())[1]);
    }
    number("bits a letter, independent", EntropyRate.entropy(new double[] {1 - p, p}));
    both("bits a letter, chain", () -> EntropyRate.of(pairs.table().chain()));
    number("standard error of p, independent", Math.sqrt(p * (1 - p) / pairs.letters()));
    both("standard error of p, chain", () -> standardError(pairs));
  }

  private void blocks() {
    int size = blockSize(sequence.length());
    if (size == 0) {
      line("too short for blocks: %d letters, and twenty blocks of 5 take 100",
          sequence.length());
      return;
    }
    int[] counts = sequence.blocks(size);
    double p = pairs.shareOfVowels();
    double independent = size * p * (1 - p);
    double measured = Dispersion.measured(counts, size, p);
    line("vowels in %d blocks of %d letters", counts.length, size);
    number("  variance, independent", independent);
    both("  variance, chain", () -> Dispersion.simple(pairs.delta(), size) * independent);
    number("  variance, measured", measured * independent);
    both("  dispersion, chain", () -> Dispersion.simple(pairs.delta(), size));
    number("  dispersion, measured", measured);
  }

  /** Returns the standard error of the share of vowels in a simple chain of that many letters. */
  // tag::eq-markov-large-numbers[]
  static double standardError(PairCounts pairs) {
    double p = pairs.shareOfVowels();
    double dispersion = Dispersion.simple(pairs.delta(), Math.toIntExact(pairs.letters()));
    return Math.sqrt(p * (1 - p) / pairs.letters() * dispersion);
  }
  // end::eq-markov-large-numbers[]

  /** Returns the largest of the block sizes of which the text has twenty, 0 if there is none. */
  static int blockSize(int letters) {
    for (int size : BLOCKS) {
      if (letters / size >= FEWEST_BLOCKS) {
        return size;
      }
    }
    return 0;
  }

  /** Returns why nothing is known of what follows a vowel, nothing if something is. */
  private String afterVowels() {
    return pairs.vowelVowel() + pairs.vowelConsonant() > 0 ? ""
        : "no letter follows a vowel in this text";
  }

  private String afterConsonants() {
    return pairs.consonantVowel() + pairs.consonantConsonant() > 0 ? ""
        : "no letter follows a consonant in this text";
  }

  private String unknown() {
    return afterVowels() + afterConsonants(); // of two letters or more, one has a follower
  }

  private void both(String label, DoubleSupplier value) {
    given(label, unknown(), value);
  }

  private void given(String label, String unknown, DoubleSupplier value) {
    if (!unknown.isEmpty()) {
      leaveOut(label, unknown);
      return;
    }
    try {
      number(label, value.getAsDouble());
    } catch (ArithmeticException e) {
      leaveOut(label, RARE);
    }
  }

  private void leaveOut(String label, String reason) {
    leftOut.computeIfAbsent(reason, each -> new ArrayList<>()).add(label.strip());
  }

  private void count(String label, long value) {
    line("%-36s %,9d", label, value);
  }

  private void number(String label, double value) {
    line("%-36s %9.4f", label, value);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
