package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a line of sans-serif text is, without a font.
 *
 * <p>The widths are those of Helvetica with a margin, because the reader's font is not known; a
 * layout that asked this machine's fonts would differ from machine to machine.
 */
final class TextWidth {

  /** Thousandths of the font size, from the space to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

  /** DejaVu Sans, the widest of the common system fonts, exceeds Helvetica by about this. */
  private static final double MARGIN = 1.17;

  private TextWidth() {
  }

  /** Returns the width in units of the font size. */
  static double of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) - ' ';
      sum += c >= 0 && c < ASCII.length ? ASCII[c] : text.charAt(i) >= 0x1100 ? 1000 : 556;
    }
    return MARGIN * sum / 1000;
  }

  /** Breaks a text at spaces into lines no wider than a limit, as far as its words allow. */
  static List<String> wrap(String text, double limit) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && of(longer) > limit) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
