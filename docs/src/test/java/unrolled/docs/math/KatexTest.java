package unrolled.docs.math;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KatexTest {

  private static final Katex KATEX = new Katex();

  @AfterAll
  static void close() {
    KATEX.close();
  }

  private static Element math(String latex) {
    Element math = Jsoup.parseBodyFragment(KATEX.mathml(latex, true)).selectFirst("math");
    math.select("annotation").remove();
    return math;
  }

  @Test
  void formula_keeps_its_latex_for_those_who_copy_it() {
    assertThat(KATEX.mathml("x_t", false))
        .contains("<annotation encoding=\"application/x-tex\">x_t</annotation>");
  }

  @Test
  void wrong_formula_says_where_it_is_wrong() {
    assertThatIllegalArgumentException().isThrownBy(() -> KATEX.mathml("\\frac{1}{", false))
        .withMessageContaining("Unexpected end of input");
  }

  @Test
  void unknown_command_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> KATEX.mathml("\\nonsense", false))
        .withMessageContaining("\\nonsense");
  }

  @Test
  void columns_of_aligned_equations_carry_their_side() {
    assertThat(math("\\begin{aligned} a &= b & c &= d \\end{aligned}").select("mtd")
        .eachAttr("class"))
        .containsExactly("to-right tight", "to-left tight", "to-right apart", "to-left tight");
  }

  @Test
  void letters_of_other_alphabets_are_unicode_letters() {
    assertThat(math("\\mathbb{R}\\mathbf{x}\\mathcal{L}").text()).isEqualTo("ℝ𝐱ℒ");
  }

  @Test
  void sign_after_a_relation_is_a_sign_and_no_operator() {
    assertThat(math("b = -a").select("mo[form=prefix]").text()).isEqualTo("−");
    assertThat(math("(-a)").select("mo[form=prefix]").text()).isEqualTo("−");
    assertThat(math("b - a").select("mo[form=prefix]")).isEmpty();
  }

  @Test
  void bars_of_a_norm_stand_close_and_the_bar_of_given_does_not() {
    assertThat(math("\\lVert x \\rVert").select("mo[lspace=0]")).hasSize(2);
    assertThat(math("p(x \\mid y)").select("mo[lspace=0]")).isEmpty();
  }

  @Test
  void function_name_keeps_a_space_from_its_argument() {
    assertThat(math("\\log p").select("mspace")).hasSize(1);
    assertThat(math("\\log_2 p").select("mspace")).hasSize(1);
    assertThat(math("a \\log p").select("mspace")).hasSize(2);
    assertThat(math("\\log (p)").select("mspace")).isEmpty();
    assertThat(math("\\min\\!\\left(a, b\\right)").select("mspace, mtext")).isEmpty();
  }

  @Test
  void limit_stands_below_its_function_and_the_space_after_both() {
    for (String latex : new String[] {"\\lim_{k \\to \\infty} a", "b = \\max_{x \\neq 0} a"}) {
      assertThat(math(latex).select("munder")).singleElement()
          .satisfies(under -> assertThat(under.childrenSize()).isEqualTo(2))
          .satisfies(under -> assertThat(under.nextElementSibling().tagName()).isEqualTo("mspace"));
    }
  }

  @Test
  void abbreviations_of_the_book_are_known() {
    assertThat(math("\\softmax(x) \\in \\R^n").text()).contains("softmax", "ℝ");
  }
}
