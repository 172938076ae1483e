package unrolled.core.math;

import java.util.Arrays;

/**
 * Generates pseudo-random numbers that depend on a seed and on nothing else.
 *
 * <p>The generator is SplitMix64: a counter that grows by an odd constant γ, scrambled by a
 * bijection of the 64-bit numbers. {@code split} makes a generator with a seed and a γ of its own,
 * so that one experiment can hand each part (initial weights, order of examples, sampling) a stream
 * that doesn't move when another part draws more.
 *
 * <p>G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014, figures 16 and 17. Not for secrets.
 */
public final class SeededRandom {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private final long seed;
  private final long gamma;
  private long state;
  private double spareGaussian = Double.NaN;

  /** Starts a stream; equal seeds give equal streams, and any number is a good seed. */
  public SeededRandom(long seed) {
    this(seed, GOLDEN_GAMMA);
  }

  private SeededRandom(long seed, long gamma) {
    this.seed = seed;
    this.gamma = gamma;
    this.state = seed;
  }

  /** Returns a generator independent of this one, seeded by this one's next two numbers. */
  public SeededRandom split() {
    return new SeededRandom(nextLong(), oddGamma(nextLong()));
  }

  /**
   * Returns the generator that belongs to a key.
   *
   * <p>It depends on how this generator was made and on the key, not on how many numbers were
   * drawn, and this generator does not move.
   *
   * @param key any number; different keys give independent streams
   */
  public SeededRandom split(long key) {
    long mixed = mix(mix(seed ^ gamma) + GOLDEN_GAMMA * (2 * key + 1));
    return new SeededRandom(mixed, oddGamma(mix(mixed ^ key)));
  }

  /** Returns four numbers from which {@link #restored} makes a generator that goes on here. */
  public long[] saved() {
    return new long[] {seed, gamma, state, Double.doubleToRawLongBits(spareGaussian)};
  }

  /**
   * Returns a generator that goes on where another one was when it was saved.
   *
   * @param saved as {@link #saved} gave it
   * @throws IllegalArgumentException if these are not four numbers of a generator
   */
  public static SeededRandom restored(long... saved) {
    if (saved.length != 4 || saved[1] % 2 == 0) {
      throw new IllegalArgumentException("restored: " + Arrays.toString(saved)
          + " — give the four numbers of a saved generator, the second one odd");
    }
    SeededRandom random = new SeededRandom(saved[0], saved[1]);
    random.state = saved[2];
    random.spareGaussian = Double.longBitsToDouble(saved[3]);
    return random;
  }

  /** Returns 64 random bits. */
  public long nextLong() {
    state += gamma;
    return mix(state);
  }

  /** Returns a number in [0, 1), a multiple of 2⁻⁵³, each equally likely. */
  public double uniform() {
    return (nextLong() >>> 11) * UNIT;
  }

  /**
   * Returns a number in [low, high).
   *
   * @param low finite
   * @param high finite, greater than {@code low}
   * @throws IllegalArgumentException if there is no number between the two
   */
  public double uniform(double low, double high) {
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException("uniform: bounds " + low + " and " + high
          + " — the lower must be less than the upper and their distance finite");
    }
    double value = low + (high - low) * uniform();
    return value < high ? value : Math.nextDown(high); // the sum may round up to the bound
  }

  /**
   * Returns a whole number in [0, bound), each equally likely.
   *
   * @param bound at least 1
   * @throws IllegalArgumentException if {@code bound} is less than 1
   */
  public int nextInt(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("nextInt: bound " + bound + " — must be at least 1");
    }
    int bits = (int) (nextLong() >>> 33);
    int value = bits % bound;
    while (bits - value + (bound - 1) < 0) { // the last, incomplete run of bound numbers: again
      bits = (int) (nextLong() >>> 33);
      value = bits % bound;
    }
    return value;
  }

  /**
   * Returns a number from the normal distribution of mean 0 and variance 1.
   *
   * <p>Polar method: G. Marsaglia, T. A. Bray, "A convenient method for generating normal
   * variables", SIAM Review 6, 1964. Each second call returns the twin of the first.
   */
  public double gaussian() {
    if (!Double.isNaN(spareGaussian)) {
      double spare = spareGaussian;
      spareGaussian = Double.NaN;
      return spare;
    }
    double u;
    double v;
    double square;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square == 0);
    double factor = Math.sqrt(-2 * Exponential.log(square) / square);
    spareGaussian = factor * v;
    return factor * u;
  }

  /** Puts the numbers into a random order, each order equally likely (Fisher and Yates). */
  public void shuffle(int[] numbers) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int other = numbers[j];
      numbers[j] = numbers[i];
      numbers[i] = other;
    }
  }

  /**
   * Returns index i with probability {@code weights[i] / Σ weights}.
   *
   * @param weights finite and not negative, at least one positive
   * @throws IllegalArgumentException if there is no such distribution
   */
  public int choose(double[] weights) {
    double total = 0;
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
        throw new IllegalArgumentException("choose: weight " + i + " is " + weights[i]
            + " — weights must be finite and not negative");
      }
      total += weights[i];
      last = weights[i] > 0 ? i : last;
    }
    if (last < 0 || Double.isInfinite(total)) {
      throw new IllegalArgumentException("choose: the sum of " + weights.length + " weights is "
          + total + " — it must be positive and finite");
    }
    double rest = uniform() * total;
    for (int i = 0; i < last; i++) {
      rest -= weights[i];
      if (rest < 0) {
        return i;
      }
    }
    return last; // also where rounding leaves a rest
  }

  /** Scrambles 64 bits: variant 13 of D. Stafford's mixers, as in the paper's figure 16. */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Makes an increment: odd, and with at least 24 places where neighboring bits differ. */
  private static long oddGamma(long z) {
    long odd = z | 1;
    return Long.bitCount(odd ^ (odd >>> 1)) < 24 ? odd ^ 0xaaaaaaaaaaaaaaaaL : odd;
  }
}
