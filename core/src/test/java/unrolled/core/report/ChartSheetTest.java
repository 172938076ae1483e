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

  /** Distance in CIE Lab above which two colors side by side are told apart at once. */
  private static final double APART = 10;

  /** What is left of red, green and blue light, after Machado, Oliveira and Fernandes 2009. */
  private static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}};
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}};

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

  @Test
  void series_stay_apart_for_readers_who_do_not_tell_red_from_green() throws IOException {
    for (Map<String, String> theme : List.of(light(), dark())) {
      for (double[][] eye : List.of(PROTANOPIA, DEUTERANOPIA)) {
        for (int a = 1; a <= Palette.STYLES; a++) {
          for (int b = a + 1; b <= Palette.STYLES; b++) {
            assertThat(distance(theme.get("chart-" + a), theme.get("chart-" + b), eye))
                .as("chart-%s and chart-%s", a, b).isGreaterThan(APART);
          }
        }
      }
    }
  }

  private static double distance(String first, String second, double[][] eye) {
    double[] a = lab(seen(linear(first), eye));
    double[] b = lab(seen(linear(second), eye));
    return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1])
        + (a[2] - b[2]) * (a[2] - b[2]));
  }

  private static double[] seen(double[] color, double[][] eye) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += eye[i][j] * color[j];
      }
    }
    return seen;
  }

  private static double[] lab(double[] c) {
    double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? StrictMath.cbrt(t) : 7.787 * Math.max(0, t) + 16.0 / 116;
  }

  private static double[] linear(String color) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double contrast(String first, String second) {
    double a = luminance(first);
    double b = luminance(second);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    double[] c = linear(color);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }
}
