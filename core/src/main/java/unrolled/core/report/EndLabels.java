package unrolled.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the right of a plot, each beside what it names, pushed apart where they collide. */
final class EndLabels {

  /** A label, the height it wants to stand at, and its paint. */
  private record Label(List<String> lines, double wanted, String fill, double[] place) {
  }

  /** Labels that touch, and the mean of the heights they want to stand at. */
  private record Block(List<Label> labels, double middle) {

    Block joined(Block below) {
      List<Label> all = new ArrayList<>(labels);
      all.addAll(below.labels);
      return new Block(all, all.stream().mapToDouble(Label::wanted).average().orElseThrow());
    }
  }

  /** Space between the plot and the labels. */
  static final double GAP = 14;

  private final List<Label> labels = new ArrayList<>();
  private final Canvas canvas;
  private final double limit;

  /**
   * Prepares labels.
   *
   * @param limit width in units beyond which a label is broken into lines
   */
  EndLabels(Canvas canvas, double limit) {
    this.canvas = canvas;
    this.limit = limit;
  }

  /** Returns how wide the labels for these texts get. */
  static double width(Canvas canvas, double limit, List<String> texts) {
    double widest = 0;
    for (String text : texts) {
      for (String line : TextWidth.wrap(text, limit / canvas.font)) {
        widest = Math.max(widest, canvas.textWidth(line));
      }
    }
    return widest;
  }

  void add(String text, double y, String fill) {
    labels.add(new Label(TextWidth.wrap(text, limit / canvas.font), y, fill, new double[1]));
  }

  /** Draws the labels between two heights; one that had to move gets a thin leader. */
  void draw(double x, double top, double bottom) {
    labels.sort(Comparator.comparingDouble(Label::wanted));
    place(top, bottom);
    boolean leaders = labels.stream().anyMatch(l -> moved(l));
    for (Label label : labels) {
      double middle = label.place()[0];
      if (moved(label)) {
        canvas.line("leader", x + 2, label.wanted(), x + GAP - 2, middle, Palette.INK_SOFT, 0.75,
            "");
      }
      double y = middle - (label.lines().size() - 1) * lineHeight() / 2;
      for (String line : label.lines()) {
        canvas.text("label", line, x + GAP - (leaders ? 0 : 5), y, "start", label.fill());
        y += lineHeight();
      }
    }
  }

  private static boolean moved(Label label) {
    return Math.abs(label.place()[0] - label.wanted()) > 7;
  }

  /** Moves labels as little as it takes: those that collide form a block around their mean. */
  private void place(double top, double bottom) {
    List<Block> blocks = new ArrayList<>();
    for (Label label : labels) {
      Block block = new Block(List.of(label), label.wanted());
      while (!blocks.isEmpty() && start(blocks.get(blocks.size() - 1), top, bottom)
          + height(blocks.get(blocks.size() - 1)) > start(block, top, bottom)) {
        block = blocks.remove(blocks.size() - 1).joined(block);
      }
      blocks.add(block);
    }
    for (Block block : blocks) {
      double y = start(block, top, bottom);
      for (Label label : block.labels()) {
        label.place()[0] = y + height(label) / 2;
        y += height(label);
      }
    }
  }

  private double start(Block block, double top, double bottom) {
    double height = height(block);
    return Math.max(top, Math.min(bottom - height, block.middle() - height / 2));
  }

  private double height(Block block) {
    return block.labels().stream().mapToDouble(this::height).sum();
  }

  private double height(Label label) {
    return label.lines().size() * lineHeight();
  }

  private double lineHeight() {
    return 1.2 * canvas.font;
  }
}
