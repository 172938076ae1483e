package unrolled.docs.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Color code at build time.
 *
 * <p>Each language is one pattern whose named groups are the kinds of token. Java here knows what
 * Java 17 has: records, {@code var}, sealed types, text blocks and switch with arrows.
 */
public final class Highlighter {

  /**
   * Mark a stretch of code.
   *
   * @param begin index of the first character
   * @param end   index behind the last character
   * @param kind  class of the token: keyword, type, string, number, comment, annotation, name
   */
  public record Token(int begin, int end, String kind) {
  }

  private static final String KEYWORDS = "abstract|assert|boolean|break|byte|case|catch|char|class"
      + "|continue|default|do|double|else|enum|extends|false|final|finally|float|for|if|implements"
      + "|import|instanceof|int|interface|long|native|new|null|package|private|protected|public"
      + "|return|short|static|strictfp|super|switch|synchronized|this|throw|throws|transient|true"
      + "|try|void|volatile|while";

  /** Words that are keywords only in their place; elsewhere they are names. */
  private static final String CONTEXTUAL = "non-sealed(?=\\s)"
      + "|sealed(?=\\s+(?:public|abstract|static|strictfp|class|interface)\\b)"
      + "|record(?=\\s+\\w+\\s*[(<])|permits(?=\\s+[A-Z])|var(?=\\s+\\w+\\s*[=:;)])"
      + "|yield(?=\\s+[^=\\s])";

  private static final String TYPE = "(?:[A-Z]\\w*[a-z]\\w*|[A-Z])";

  private static final Pattern JAVA = Pattern.compile(
      "(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)"
      + "|(?<string>\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')"
      + "|(?<annotation>@(?!interface\\b)[A-Z][\\w.]*)"
      + "|(?<keyword>@interface\\b|\\b(?:" + KEYWORDS + ")\\b|(?<![.\\w])(?:" + CONTEXTUAL + "))"
      + "|(?<number>(?<![\\w.])(?:0[xX][\\da-fA-F_]+|0[bB][01_]+"
      + "|(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?)[lLfFdD]?)"
      + "|(?<type>(?<=\\b(?:new|extends|implements|instanceof|class|record|interface|enum)\\s{1,4})"
      + TYPE + "\\b|\\b" + TYPE
      + "(?=(?:<[\\w\\s,.?<>\\[\\]]*>|\\[])*(?:\\s+\\w+|\\s*\\.\\.\\.|::|\\[])|<)"
      + "|\\b[A-Z]\\w*[a-z]\\w*(?<!Prev|Tilde|Hat|Next)(?=\\.[a-z]\\w*\\()(?<=\\w{4})"
      + "|(?<=<)" + TYPE + "(?=[,>])|(?<=[<,] ?)" + TYPE + "(?=[,>]))"
      + "|(?<name>\\b\\w+\\b)");

  private static final Pattern SHELL = Pattern.compile(
      "(?<comment>(?<=^|\\s)#[^\\n]*)"
      + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\"|'[^']*')"
      + "|(?<type>\\$\\w+|\\$\\{[^}]*})"
      + "|(?<keyword>(?m)^\\s*(?:\\$ )?[\\w./-]+)"
      + "|(?<annotation>(?<=\\s)--?[A-Za-z][\\w.-]*)"
      + "|(?<name>\\b\\w+\\b)");

  private static final Pattern XML = Pattern.compile(
      "(?<comment><!--[\\s\\S]*?-->)|(?<string>\"[^\"]*\"|'[^']*')"
      + "|(?<keyword></?[\\w:.-]+|/?>|<\\?[\\w]+|\\?>)|(?<annotation>\\b[\\w:.-]+(?==))"
      + "|(?<name>\\b\\w+\\b)");

  private static final Map<String, Pattern> LANGUAGES = Map.of("java", JAVA, "jshell", JAVA,
      "bash", SHELL, "shell", SHELL, "xml", XML);

  private static final List<String> KINDS =
      List.of("comment", "string", "annotation", "keyword", "number", "type");

  private Highlighter() {
  }

  /**
   * Find the tokens that have a color.
   *
   * @param language name of the language as in AsciiDoc; an unknown one has no tokens
   * @param code     the code
   * @return tokens in order, not overlapping
   */
  public static List<Token> tokens(String language, String code) {
    Pattern pattern = LANGUAGES.get(language);
    if (pattern == null) {
      return List.of();
    }
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      for (String kind : KINDS) {
        if (pattern.pattern().contains("(?<" + kind + ">") && matcher.group(kind) != null) {
          tokens.add(new Token(matcher.start(), matcher.end(), kind));
          break;
        }
      }
    }
    return tokens;
  }
}
