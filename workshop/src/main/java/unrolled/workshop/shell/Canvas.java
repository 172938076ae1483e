package unrolled.workshop.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A field of points, which is shown as lines of characters. */
final class Canvas {

  /** Bits of the points of a braille character, two across and four down. */
  private static final int[][] BITS =
      {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
  private static final int BRAILLE = 0x2800;

  private final char[][] points;
  private final boolean dots;
  private int lastColumn;
  private int lastRow;

  private Canvas(int columns, int rows, boolean dots) {
    this.dots = dots;
    points = new char[rows][columns];
    for (char[] row : points) {
      Arrays.fill(row, ' ');
    }
  }

  /** Create a canvas of characters, each with eight points. */
  static Canvas dots(int columns, int rows) {
    return new Canvas(columns * 2, rows * 4, true);
  }

  /** Create a canvas of characters, each a point. */
  static Canvas letters(int columns, int rows) {
    return new Canvas(columns, rows, false);
  }

  /** Set a point; the corner at the left and below is (0, 0), the opposite one (1, 1). */
  void moveTo(double across, double up, char mark) {
    lastColumn = (int) Math.round(across * (points[0].length - 1));
    lastRow = (int) Math.round((1 - up) * (points.length - 1));
    points[lastRow][lastColumn] = mark;
  }

  /** Set the points from the last one to another. */
  void lineTo(double across, double up, char mark) {
    int fromColumn = lastColumn;
    int fromRow = lastRow;
    moveTo(across, up, mark);
    int steps = Math.max(Math.abs(lastColumn - fromColumn), Math.abs(lastRow - fromRow));
    for (int s = 1; s < steps; s++) {
      int column = fromColumn + Math.round((lastColumn - fromColumn) * (float) s / steps);
      int row = fromRow + Math.round((lastRow - fromRow) * (float) s / steps);
      points[row][column] = mark;
    }
  }

  /** Show the canvas, blanks at line ends left out. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!dots) {
      for (char[] row : points) {
        lines.add(new String(row).stripTrailing());
      }
      return lines;
    }
    for (int r = 0; r < points.length; r += 4) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < points[0].length; c += 2) {
        int bits = bits(r, c);
        line.append(bits == 0 ? ' ' : (char) (BRAILLE + bits));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int bits(int row, int column) {
    int bits = 0;
    for (int r = 0; r < 4; r++) {
      for (int c = 0; c < 2; c++) {
        if (points[row + r][column + c] != ' ') {
          bits |= BITS[r][c];
        }
      }
    }
    return bits;
  }
}
