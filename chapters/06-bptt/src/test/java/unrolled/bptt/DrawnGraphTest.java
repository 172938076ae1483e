package unrolled.bptt;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.rnn.HandExample;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the numbers off the drawing of the hand example, and compares them with the tape's. */
class DrawnGraphTest {

  private static final Path DRAWING =
      Path.of("src", "docs", "asciidoc", "images", "bptt-graph.svg");
  private static final Pattern VALUE = Pattern.compile("data-value=\"(\\w+)\">([^<]*)<");

  @Test
  void every_number_in_the_drawing_is_on_the_tape() throws IOException {
    Map<String, String> drawn = new TreeMap<>();
    Matcher values = VALUE.matcher(Files.readString(DRAWING));
    while (values.find()) {
      drawn.put(values.group(1), values.group(2).replace("× ", ""));
    }
    Map<String, String> computed = new TreeMap<>();
    taped().forEach((name, value) -> computed.put(name, text(value)));
    assertThat(drawn).isEqualTo(computed);
  }

  private static Map<String, Double> taped() {
    double[] x = {1, 0, 1};
    double[] y = {1, 1, 0};
    Tape tape = new Tape();
    Tape.Value Wxh = scalar(tape, HandExample.LAMBDA / 2);
    Tape.Value Whh = scalar(tape, HandExample.LAMBDA);
    Tape.Value h0 = scalar(tape, 0);
    Tape.Value h = h0;
    Tape.Value loss = scalar(tape, 0);
    Tape.Value[] H = new Tape.Value[3];
    Tape.Value[] Z = new Tape.Value[3];
    Tape.Value[] error = new Tape.Value[3];
    Tape.Value[] product = new Tape.Value[3];
    Map<String, Double> values = new TreeMap<>();
    for (int t = 0; t < 3; t++) {
      product[t] = h.times(Whh);
      Z[t] = scalar(tape, x[t]).times(Wxh).plus(product[t]);
      H[t] = Z[t].tanh();
      error[t] = H[t].plus(scalar(tape, -y[t]));
      Tape.Value E = error[t].times(error[t]).times(scalar(tape, 0.5));
      loss = loss.plus(E);
      values.put("E" + (t + 1), number(E.data()));
      h = H[t];
    }
    tape.backward(loss);
    values.put("Whh", number(Whh.data()));
    values.put("dWhh", number(Whh.gradient()));
    values.put("h0", number(h0.data()));
    for (int t = 0; t < 3; t++) {
      String step = String.valueOf(t + 1);
      double before = t == 0 ? 0 : number(H[t - 1].data());
      values.put("x" + step, x[t]);
      values.put("z" + step, number(Z[t].data()));
      values.put("h" + step, number(H[t].data()));
      values.put("e" + step, number(error[t].gradient()));
      values.put("G" + step, number(H[t].gradient()));
      values.put("d" + step, number(Z[t].gradient()));
      values.put("s" + step, number(Z[t].gradient()) / number(H[t].gradient()));
      values.put("w" + step, number(product[t].gradient()) * before);
      if (t > 0) {
        values.put("r" + t, number(product[t].gradient()) * number(Whh.data()));
      }
    }
    return values;
  }

  private static Tape.Value scalar(Tape tape, double value) {
    return tape.value(Matrix.rowVector(value));
  }

  private static double number(Matrix matrix) {
    return matrix.get(0, 0);
  }

  /** Returns up to four decimals, without zeros at the end. */
  private static String text(double value) {
    String text = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros().toPlainString();
    return text.replace('-', '−');
  }
}
