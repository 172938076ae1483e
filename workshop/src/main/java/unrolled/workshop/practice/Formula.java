package unrolled.workshop.practice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a formula of a task into text, as one would type it in a letter. */
final class Formula {

  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("alpha", "\u03b1"), Map.entry("beta", "\u03b2"), Map.entry("gamma", "\u03b3"),
      Map.entry("delta", "\u03b4"), Map.entry("epsilon", "\u03b5"), Map.entry("lambda", "\u03bb"),
      Map.entry("mu", "\u03bc"), Map.entry("nu", "\u03bd"), Map.entry("pi", "\u03c0"),
      Map.entry("rho", "\u03c1"), Map.entry("sigma", "\u03c3"), Map.entry("varphi", "\u03c6"),
      Map.entry("phi", "\u03c6"), Map.entry("theta", "\u03b8"), Map.entry("odot", "\u2299"),
      Map.entry("le", "\u2264"), Map.entry("ge", "\u2265"), Map.entry("approx", "\u2248"),
      Map.entry("ne", "\u2260"), Map.entry("cdot", "\u00b7"), Map.entry("times", "\u00d7"),
      Map.entry("infty", "\u221e"), Map.entry("sum", "\u03a3"), Map.entry("ldots", "\u2026"),
      Map.entry("dots", "\u2026"), Map.entry("to", "\u2192"), Map.entry("partial", "\u2202"),
      Map.entry("top", "T"), Map.entry("sqrt", "\u221a"), Map.entry("in", "\u2208"));
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[td]?frac\\s*(\\{[^{}]*}|\\w)\\s*(\\{[^{}]*}|\\w)");
  private static final Pattern DRESSED =
      Pattern.compile("\\\\(?:text|mathrm|operatorname|mathbf|mathit|boldsymbol)\\{([^{}]*)}");
  private static final Pattern GROUP = Pattern.compile("([_^])\\{([^{}]*)}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+) ?");

  private Formula() {}

  /** Gives the formula as text. */
  static String text(String latex, boolean unicode) {
    String text = latex.replace("\\]", "]").replaceAll("\\\\[,;:! ]|\\\\q?quad", " ");
    text = DRESSED.matcher(text).replaceAll("$1");
    text = FRACTION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
        bare(match.group(1)) + "/" + bare(match.group(2))));
    text = GROUP.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)
        + (match.group(2).matches("\\w+|-?\\d+") ? match.group(2) : "(" + match.group(2) + ")")));
    text = COMMAND.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
        unicode ? SIGNS.getOrDefault(match.group(1), match.group(1) + " ")
            : match.group(1) + " "));
    return text.replaceAll("[{}\\\\]", "").replaceAll(" +", " ").strip();
  }

  private static String bare(String group) {
    String inside = group.startsWith("{") ? group.substring(1, group.length() - 1) : group;
    return inside.matches("\\w+|\\\\\\w+") ? inside : "(" + inside + ")";
  }
}
