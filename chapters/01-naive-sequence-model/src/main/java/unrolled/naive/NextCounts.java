package unrolled.naive;

import java.util.Arrays;

/**
 * Counts which symbols followed one history.
 *
 * <p>Nearly all histories are followed by one or two different symbols, so two short arrays are
 * smaller and faster than a map.
 */
final class NextCounts {

  private int[] symbols = new int[1];
  private int[] counts = new int[1];
  private int different;
  private int total;

  void add(int symbol) {
    int place = placeOf(symbol);
    if (place == different) {
      if (different == symbols.length) {
        symbols = Arrays.copyOf(symbols, 2 * different);
        counts = Arrays.copyOf(counts, 2 * different);
      }
      symbols[different++] = symbol;
    }
    counts[place]++;
    total++;
  }

  int of(int symbol) {
    int place = placeOf(symbol);
    return place == different ? 0 : counts[place];
  }

  int different() {
    return different;
  }

  int total() {
    return total;
  }

  private int placeOf(int symbol) {
    int place = 0;
    while (place < different && symbols[place] != symbol) {
      place++;
    }
    return place;
  }
}
