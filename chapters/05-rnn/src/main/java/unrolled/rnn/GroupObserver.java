package unrolled.rnn;

import unrolled.core.data.TemporalXor;

/**
 * Forecasts the next bit of {@link TemporalXor} as somebody who knows the rule and not the time:
 * weighs the three places where the groups may begin by how well they explain the bits so far.
 *
 * <p>This is the forward algorithm of a chain of three places. A place that a bit contradicts has
 * the weight zero from then on, so in the end one is left.
 */
final class GroupObserver {

  private final double[] weights = {1, 1, 1};
  private int before;
  private int last;
  private int count;

  /** Returns the probability that the next bit is 1. */
  double forecast() {
    double ones = 0;
    double all = 0;
    for (int place = 0; place < weights.length; place++) {
      ones += weights[place] * probabilityOfOne(place);
      all += weights[place];
    }
    return ones / all;
  }

  /**
   * Weighs the places by what they said of a bit.
   *
   * @param bit 0 or 1
   */
  void read(int bit) {
    for (int place = 0; place < weights.length; place++) {
      double one = probabilityOfOne(place);
      weights[place] *= bit == 1 ? one : 1 - one;
    }
    before = last;
    last = bit;
    count++;
  }

  /** Returns how many places are still possible. */
  int places() {
    int places = 0;
    for (double weight : weights) {
      places += weight > 0 ? 1 : 0;
    }
    return places;
  }

  /** Returns what the next bit is likely to be if the first bit stood at a place of its group. */
  private double probabilityOfOne(int place) {
    boolean known = count >= 2 && (count + place) % TemporalXor.PERIOD == TemporalXor.PERIOD - 1;
    return known ? before ^ last : 0.5;
  }
}
