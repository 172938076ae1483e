package unrolled.docs.math;

import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Mend KaTeX's MathML where browsers implement MathML Core and no longer the attributes it uses.
 *
 * <p>{@code columnalign} becomes a style on cells; {@code mathvariant} becomes the letters of the
 * mathematical alphabets in Unicode.
 */
final class MathMl {

  private static final Map<Character, String> DOUBLE_STRUCK = Map.of('C', "ℂ", 'H', "ℍ", 'N', "ℕ",
      'P', "ℙ", 'Q', "ℚ", 'R', "ℝ", 'Z', "ℤ");
  private static final Map<Character, String> SCRIPT = Map.ofEntries(Map.entry('B', "ℬ"),
      Map.entry('E', "ℰ"), Map.entry('F', "ℱ"), Map.entry('H', "ℋ"), Map.entry('I', "ℐ"),
      Map.entry('L', "ℒ"), Map.entry('M', "ℳ"), Map.entry('R', "ℛ"), Map.entry('e', "ℯ"),
      Map.entry('g', "ℊ"), Map.entry('o', "ℴ"));

  private static final String SCRIPTS = "msub, msup, msubsup, munder, mover, munderover";
  private static final String APPLY = "\u2061";
  private static final String THIN = "<mspace width=\"0.17em\"></mspace>";
  private static final Set<String> SIGNS = Set.of("−", "+", "±");
  private static final Set<String> BARS = Set.of("∥", "∣", "|", "‖");
  private static final Set<String> RELATIONS =
      Set.of("=", "≈", "<", ">", "≤", "≥", "≡", "≠", "→", "↦", ",", ";", "·", "×", "∣", "(", "[", "{");
  private static final Map<String, String> ACCENTS =
      Map.of("^", "ˆ", "~", "˜", "ˉ", "ˉ", "¯", "ˉ", "˙", "˙");

  private MathMl() {
  }

  static String mended(String katex) {
    Document document = Jsoup.parse(katex, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    Element math = document.selectFirst("math");
    math.removeAttr("xmlns"); // HTML knows the element
    math.select("mtext").removeIf(MathMl::isNegativeSpace);
    for (Element table : math.select("mtable")) {
      alignColumns(table);
    }
    for (Element script : math.select(SCRIPTS)) {
      closeUp(script);
    }
    math.select("mover[accent=true]").forEach(MathMl::accent);
    for (Element operator : math.select("mo")) {
      space(operator);
    }
    for (Element letter : math.select("[mathvariant]")) {
      String variant = letter.attr("mathvariant");
      if (!variant.equals("normal") || !letter.tagName().equals("mi")) {
        letter.removeAttr("mathvariant");
      }
      letter.text(inAlphabet(letter.wholeText(), variant));
    }
    return math.outerHtml();
  }

  /** Tell the space and invisible comma that stand for a negative space; a browser widens them. */
  private static boolean isNegativeSpace(Element text) {
    return text.wholeText().endsWith("\u2063");
  }

  /** Space functions, dots and signs as TeX does, where MathML Core leaves it to the page. */
  private static void space(Element operator) {
    String text = operator.text();
    Element before = operator.previousElementSibling();
    if (text.equals(APPLY)) {
      spaceFunction(operator);
    } else if (text.equals("…") || text.equals("⋯")) {
      operator.attr("lspace", "0").attr("rspace", text.equals("…") ? "0.1em" : "0");
    } else if (BARS.contains(text) && operator.hasAttr("stretchy")) {
      operator.attr("lspace", "0").attr("rspace", "0"); // a norm's bars, not those of "given"
    } else if (text.equals("⊙")) {
      operator.attr("lspace", "0.22em").attr("rspace", "0.22em");
    } else if (SIGNS.contains(text) && (before == null
        || before.tagName().equals("mo") && RELATIONS.contains(before.text()))) {
      operator.attr("form", "prefix");
    }
  }

  /** Space a function and its limits as one: a space between them would be taken for a limit. */
  private static void spaceFunction(Element apply) {
    Element function = apply;
    while (function.parent().is("mrow, " + SCRIPTS)
        && (function.nextElementSibling() == null || function.parent().is(SCRIPTS))) {
      function = function.parent();
    }
    Element next = function.nextElementSibling();
    if (next != null && !next.text().startsWith("(")) {
      function.after(THIN);
    }
    Element first = function == apply ? apply.previousElementSibling() : function;
    Element before = first == null ? null : first.previousElementSibling();
    if (before != null && (!before.is("mo") || before.text().equals(")"))) {
      first.before(THIN);
    }
  }

  /** Replace the letters that stand for accents by accents, which sit at the right height. */
  private static void accent(Element accented) {
    Element accent = accented.child(1);
    String mapped = ACCENTS.get(accent.text());
    if (mapped != null && !accent.attr("stretchy").equals("true")) {
      accent.text(mapped).attr("stretchy", "false");
    }
  }

  /** Set operators in indices and exponents without space around them, as TeX does. */
  private static void closeUp(Element script) {
    for (Element index : script.children().subList(1, script.childrenSize())) {
      if (!index.tagName().equals("mo")) {
        index.select("mo:not([stretchy=true])").attr("lspace", "0").attr("rspace", "0");
      }
    }
  }

  private static void alignColumns(Element table) {
    String[] columns = table.attr("columnalign").trim().split("\\s+");
    String[] spacing = table.attr("columnspacing").trim().split("\\s+");
    boolean tight = spacing[0].equals("0em");
    for (Element row : table.children()) {
      int column = 0;
      for (Element cell : row.children()) {
        String align = columns[Math.min(column, columns.length - 1)];
        if (align.isEmpty()) {
          align = "center";
        }
        cell.addClass("to-" + align);
        if (tight) {
          String before = column == 0 ? "0em" : spacing[Math.min(column, spacing.length) - 1];
          cell.addClass(before.equals("0em") ? "tight" : "apart");
        }
        column++;
      }
    }
    table.removeAttr("columnalign").removeAttr("columnspacing").removeAttr("rowspacing")
        .removeAttr("width");
  }

  private static String inAlphabet(String text, String variant) {
    StringBuilder mapped = new StringBuilder();
    for (char letter : text.toCharArray()) {
      mapped.append(switch (variant) {
        case "bold" -> shifted(letter, 0x1D400, 0x1D41A, 0x1D7CE);
        case "bold-italic" -> shifted(letter, 0x1D468, 0x1D482, -1);
        case "double-struck" -> DOUBLE_STRUCK.containsKey(letter) ? DOUBLE_STRUCK.get(letter)
            : shifted(letter, 0x1D538, 0x1D552, 0x1D7D8);
        case "script" -> SCRIPT.containsKey(letter) ? SCRIPT.get(letter)
            : shifted(letter, 0x1D49C, 0x1D4B6, -1);
        case "sans-serif" -> shifted(letter, 0x1D5A0, 0x1D5BA, 0x1D7E2);
        case "monospace" -> shifted(letter, 0x1D670, 0x1D68A, 0x1D7F6);
        default -> String.valueOf(letter);
      });
    }
    return mapped.toString();
  }

  private static String shifted(char letter, int capitals, int smalls, int digits) {
    if (letter >= 'A' && letter <= 'Z') {
      return Character.toString(capitals + letter - 'A');
    }
    if (letter >= 'a' && letter <= 'z') {
      return Character.toString(smalls + letter - 'a');
    }
    if (digits > 0 && letter >= '0' && letter <= '9') {
      return Character.toString(digits + letter - '0');
    }
    return String.valueOf(letter);
  }
}
