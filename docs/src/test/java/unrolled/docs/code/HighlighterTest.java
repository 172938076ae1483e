package unrolled.docs.code;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlighterTest {

  private static List<String> tokens(String kind, String code) {
    return tokens("java", kind, code);
  }

  private static List<String> tokens(String language, String kind, String code) {
    return Highlighter.tokens(language, code).stream().filter(token -> token.kind().equals(kind))
        .map(token -> code.substring(token.begin(), token.end())).toList();
  }

  @Test
  void words_of_later_javas_are_keywords_where_they_stand_for_one() {
    assertThat(tokens("keyword", "record Pair(int a) {}")).containsExactly("record", "int");
    assertThat(tokens("keyword", "var x = 1;")).containsExactly("var");
    assertThat(tokens("keyword", "sealed interface Cell permits Rnn {}"))
        .containsExactly("sealed", "interface", "permits");
    assertThat(tokens("keyword", "non-sealed class Rnn {}")).containsExactly("non-sealed", "class");
    assertThat(tokens("keyword", "case 1 -> { yield 2; }")).containsExactly("case", "yield");
  }

  @Test
  void the_same_words_are_names_elsewhere() {
    assertThat(tokens("keyword", "record.add(var + yield); history.record(1)")).isEmpty();
  }

  @Test
  void text_block_with_quotes_inside_is_one_string() {
    String block = "\"\"\"\n  say \"x\" \\\"\"\" still\n  \"\"\"";
    assertThat(tokens("string", "String s = " + block + ";")).containsExactly(block);
  }

  @Test
  void keyword_in_a_string_or_comment_is_none() {
    assertThat(tokens("keyword", "\"new\" // return\n/* if */ 'c'")).isEmpty();
  }

  @Test
  void types_are_told_from_matrices_with_capital_letters() {
    assertThat(tokens("type", "Matrix H = HPrev.times(Whh).plus(X.times(Wxh));"))
        .containsExactly("Matrix");
    assertThat(tokens("type", "List<String> names = new ArrayList<>(); Math.abs(x);"))
        .containsExactly("List", "String", "ArrayList", "Math");
    assertThat(tokens("type", "<T extends Comparable<T>> T max(List<? super T> x)"))
        .contains("Comparable", "List");
  }

  @Test
  void numbers_keep_sign_of_exponent_and_suffix() {
    assertThat(tokens("number", "1e-9 + 0x1F + 3.5f + 1_000L + a1"))
        .containsExactly("1e-9", "0x1F", "3.5f", "1_000L");
  }

  @Test
  void annotations_are_seen() {
    assertThat(tokens("annotation", "@Override public @interface X {}")).containsExactly("@Override");
  }

  @Test
  void shell_commands_options_and_comments_are_seen() {
    assertThat(tokens("bash", "keyword", "mvn package -pl docs # all")).containsExactly("mvn");
    assertThat(tokens("bash", "annotation", "mvn package -pl docs # all")).containsExactly("-pl");
    assertThat(tokens("bash", "comment", "mvn package -pl docs # all")).containsExactly("# all");
  }

  @Test
  void xml_elements_and_attributes_are_seen() {
    assertThat(tokens("xml", "keyword", "<a b=\"c\"/>")).containsExactly("<a", "/>");
    assertThat(tokens("xml", "annotation", "<a b=\"c\"/>")).containsExactly("b");
  }

  @Test
  void unknown_language_has_no_colors() {
    assertThat(Highlighter.tokens("csv", "new,int,1")).isEmpty();
  }

  @Test
  void hostile_code_ends_in_time() {
    String code = "A<".repeat(2_000) + "\"" + "\\".repeat(2_001);
    assertThat(Highlighter.tokens("java", code)).isNotNull();
  }
}
