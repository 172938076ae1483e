package unrolled.core.report;

import java.util.List;

/**
 * The colors, dash patterns and marker shapes by number; colors are CSS variables with a fallback.
 *
 * <p>The fallbacks are the light theme's values, so that an SVG file opened by itself has them.
 */
final class Palette {

  /** How many series a chart tells apart. */
  static final int STYLES = 6;

  static final String INK = "var(--ink, #1d2430)";
  static final String INK_SOFT = "var(--ink-soft, #56606e)";
  static final String PAPER = "var(--paper, #ffffff)";
  static final String GRID = "var(--grid, #dfe3e8)";
  static final String SHADE = "var(--shade, #eef1f5)";
  static final String FONT = "var(--chart-font, system-ui, -apple-system, 'Segoe UI', Roboto, "
      + "'Helvetica Neue', Arial, sans-serif)";

  private static final List<String> LIGHT = List.of(
      "#56606e", "#0072b2", "#bb4700", "#00634a", "#b0478c", "#624400", "#3f2f8f");
  private static final List<String> DASHES =
      List.of("", "", "7 3", "2 3", "9 3 2 3", "4 3", "12 4");

  private Palette() {
  }

  /** Returns the paint of a series; 0 is the neutral one of observations. */
  static String series(int style) {
    return "var(--chart-" + style + ", " + LIGHT.get(style) + ")";
  }

  /** Returns the dash pattern of a series; empty means solid. */
  static String dash(int style) {
    return DASHES.get(style);
  }
}
