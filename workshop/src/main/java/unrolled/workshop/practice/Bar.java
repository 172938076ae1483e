package unrolled.workshop.practice;

/** A bar of letters that shows how much is done. */
public final class Bar {

  private Bar() {}

  /**
   * Draw a bar.
   *
   * @param done how much is done, 0 to {@code all}
   * @param all how much there is
   * @param width letters between the brackets
   * @return such as {@code [###.....]}; full only if all is done, empty only if nothing is
   */
  public static String of(int done, int all, int width) {
    int full = all == 0 ? 0 : (int) ((long) done * width / all);
    int shown = done > 0 && full == 0 ? 1 : full;
    return "[" + "#".repeat(shown) + ".".repeat(width - shown) + "]";
  }
}
