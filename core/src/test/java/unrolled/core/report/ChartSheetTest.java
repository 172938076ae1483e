package unrolled.core.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the style sheet's two themes, its overrides and the fallbacks in code together. */
class ChartSheetTest {

  /** What the Web Content Accessibility Guidelines ask of text. */
  private static final double TEXT_CONTRAST = 4.5;

  private static final List<String> ROLES =
      List.of("input", "state", "output", "operation", "gradient", "data");

  private static String sheet() throws IOException {
    try (var stream = Figure.class.getResourceAsStream("chart.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> variables(String start) throws IOException {
    String sheet = sheet();
    int from = sheet.indexOf(start);
    assertThat(from).as(start).isNotNegative();
    String block = sheet.substring(from + start.length(), sheet.indexOf('}', from));
    Map<String, String> variables = new TreeMap<>();
    Matcher matcher = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(block);
    while (matcher.find()) {
      variables.put(matcher.group(1), matcher.group(2));
    }
    return variables;
  }

  private static Map<String, String> light() throws IOException {
    return variables("\n:root {");
  }

  private static Map<String, String> dark() throws IOException {
    return variables("@media (prefers-color-scheme: dark) {\n  :root {");
  }

  @Test
  void both_themes_define_the_same_variables() throws IOException {
    assertThat(light().keySet()).hasSizeGreaterThan(20).isEqualTo(dark().keySet())
        .containsAll(ROLES);
  }

  @Test
  void a_readers_choice_gives_the_same_colors_as_the_system() throws IOException {
    assertThat(variables("[data-theme=\"light\"] {")).isEqualTo(light());
    assertThat(variables("[data-theme=\"dark\"] {")).isEqualTo(dark());
  }

  @Test
  void the_fallbacks_in_charts_are_the_light_theme() throws IOException {
    for (int style = 0; style <= Palette.STYLES; style++) {
      assertThat(Palette.series(style))
          .isEqualTo("var(--chart-" + style + ", " + light().get("chart-" + style) + ")");
    }
    assertThat(Palette.INK).contains(light().get("ink"));
    assertThat(Palette.INK_SOFT).contains(light().get("ink-soft"));
    assertThat(Palette.PAPER).contains(light().get("paper"));
    assertThat(Palette.GRID).contains(light().get("grid"));
    assertThat(Palette.SHADE).contains(light().get("shade"));
  }

  @Test
  void colors_that_carry_text_stand_out_from_what_is_behind_them() throws IOException {
    for (Map<String, String> theme : List.of(light(), dark())) {
      for (int style = 0; style <= Palette.STYLES; style++) {
        assertThat(contrast(theme.get("chart-" + style), theme.get("paper")))
            .as("chart-" + style).isGreaterThanOrEqualTo(TEXT_CONTRAST);
      }
      for (String ink : List.of("ink", "ink-soft")) {
        for (String behind : List.of("paper", "shade")) {
          assertThat(contrast(theme.get(ink), theme.get(behind))).as(ink + " on " + behind)
              .isGreaterThanOrEqualTo(TEXT_CONTRAST);
        }
      }
      for (String role : ROLES) {
        assertThat(contrast(theme.get(role), theme.get(role + "-fill"))).as(role)
            .isGreaterThanOrEqualTo(TEXT_CONTRAST);
        assertThat(contrast(theme.get("ink"), theme.get(role + "-fill"))).as(role)
            .isGreaterThanOrEqualTo(TEXT_CONTRAST);
      }
    }
  }

  private static double contrast(String first, String second) {
    double a = luminance(first);
    double b = luminance(second);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
