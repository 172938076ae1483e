package unrolled.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG text: elements with attributes in the order given, numbers with two decimals. */
final class Svg {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** Returns a coordinate with at most two decimals and never a negative zero. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String escape(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an empty value leaves the attribute out
   */
  Svg open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    depth++;
    return this;
  }

  Svg close(String name) {
    depth--;
    indent().append("</").append(name).append(">\n");
    return this;
  }

  Svg element(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  Svg textElement(String name, String content, String... attributes) {
    tag(name, attributes).append('>').append(escape(content)).append("</").append(name)
        .append(">\n");
    return this;
  }

  /** Adds elements that are SVG already. */
  Svg raw(Iterable<String> elements) {
    elements.forEach(element -> indent().append(element).append('\n'));
    return this;
  }

  private StringBuilder tag(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]))
            .append('"');
      }
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append(" ".repeat(depth));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
