package unrolled.shapes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;

/**
 * Draws numbers in words and digits, some of which training never sees.
 *
 * <p>A number is drawn in two steps: first how many digits it has, n of them with a weight of n,
 * then one of all numbers with that many. Drawn evenly, nine of ten numbers would have six digits.
 *
 * <p>Held out is what a rule says, whatever was drawn: about one number in ten from 10 on. The
 * numbers 0 to 9 all belong to training, as a word that was never seen cannot be read.
 */
public enum NumberPairs {
  /** English words to digits. */
  ENGLISH_TO_DIGITS(new EnglishNumbers(), false),
  /** Digits to English words. */
  DIGITS_TO_ENGLISH(new EnglishNumbers(), true),
  /** Korean syllables to digits. */
  KOREAN_TO_DIGITS(new KoreanNumbers(), false),
  /** Digits to Korean syllables. */
  DIGITS_TO_KOREAN(new KoreanNumbers(), true);

  /** The most digits of a number. */
  public static final int MOST_DIGITS = 6;

  private static final int HELD_OUT_OF = 10;

  private final NumberText text;
  private final boolean toWords;

  NumberPairs(NumberText text, boolean toWords) {
    this.text = text;
    this.toWords = toWords;
  }

  /** Returns words and digits of a number, what is read first. */
  public Pair pair(int number) {
    Pair pair = new Pair(text.text(number), String.valueOf(number));
    return toWords ? pair.reversed() : pair;
  }

  /** Returns the words of numbers, or reads them. */
  public NumberText text() {
    return text;
  }

  /** Returns the characters that sources can have. */
  public Vocabulary sourceSymbols() {
    return Vocabulary.of(everySign().stream().map(Pair::source).toList());
  }

  /** Returns the characters that targets can have. */
  public Vocabulary targetSymbols() {
    return Vocabulary.of(everySign().stream().map(Pair::target).toList());
  }

  /** Returns enough pairs to have each sign in them: all up to 1,099, and ten thousand. */
  private List<Pair> everySign() {
    List<Pair> pairs = new ArrayList<>(List.of(pair(10_000)));
    for (int number = 0; number < 1100; number++) {
      pairs.add(pair(number));
    }
    return pairs;
  }

  /** Tells whether training must not see a number. */
  // tag::held-out[]
  public static boolean isHeldOut(int number) {
    return number >= 10
        && new SeededRandom(number).nextInt(HELD_OUT_OF) == 0;
  }
  // end::held-out[]

  /** Returns how many digits a number has. */
  public static int digits(int number) {
    return String.valueOf(number).length();
  }

  /**
   * Draws numbers to learn from; the same may come twice.
   *
   * @param count at least 1
   * @param lengths which numbers of digits, each from 1 to 6; weighted by themselves
   */
  // tag::draw[]
  public static List<Integer> toLearn(
      int count, List<Integer> lengths, SeededRandom random) {
    double[] weights =
        lengths.stream().mapToDouble(digits -> digits).toArray();
    List<Integer> numbers = new ArrayList<>();
    while (numbers.size() < count) {
      int number = draw(lengths.get(random.choose(weights)), random);
      if (!isHeldOut(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }
  // end::draw[]

  /**
   * Draws different numbers of one length that training never sees.
   *
   * @param digits from 2 to 6
   * @param count at least 0, the most; fewer if there are no more
   */
  public static List<Integer> heldOut(int digits, int count, SeededRandom random) {
    long most = heldOut(digits, count);
    Set<Integer> numbers = new LinkedHashSet<>();
    while (numbers.size() < most) {
      int number = draw(digits, random);
      if (isHeldOut(number)) {
        numbers.add(number);
      }
    }
    return List.copyOf(numbers);
  }

  /** Returns how many numbers of one length are held out, or the count where that is less. */
  private static long heldOut(int digits, int count) {
    requireDigits(digits);
    if (digits == 1) {
      throw new IllegalArgumentException("no number of 1 digit is held out");
    }
    return IntStream.range(first(digits), 10 * first(digits))
        .filter(NumberPairs::isHeldOut).limit(count).count();
  }

  private static void requireDigits(int digits) {
    if (digits < 1 || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("numbers have 1 to 6 digits, not " + digits);
    }
  }

  private static int draw(int digits, SeededRandom random) {
    requireDigits(digits);
    int first = digits == 1 ? 0 : first(digits);
    return first + random.nextInt(10 * first(digits) - first);
  }

  private static int first(int digits) {
    int first = 1;
    for (int i = 1; i < digits; i++) {
      first *= 10;
    }
    return first;
  }
}
