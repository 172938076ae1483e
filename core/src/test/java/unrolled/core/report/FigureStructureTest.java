package unrolled.core.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the structure of figures of every kind; pixels are for eyes. */
class FigureStructureTest {

  /** Letters smaller than this can't be read on a telephone. */
  private static final double LEAST_FONT = 13;

  private static final Pattern FIXED_COLOR = Pattern.compile(
      "#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(|\\b(black|white|red|blue|green|gr[ae]y)\\b");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--[a-z0-9-]+, [^)]*\\)");

  static Stream<Figure<?>> figures() {
    return Gallery.all().stream();
  }

  private static Document parse(Figure<?> figure) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(figure.svg())));
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Leaves the figures and a page with all of them to look at. */
  @BeforeAll
  static void leave_a_gallery_to_look_at() throws IOException {
    StringBuilder page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><meta"
        + " name=\"viewport\" content=\"width=device-width\"><title>Gallery</title><style>");
    try (var sheet = Figure.class.getResourceAsStream("chart.css")) {
      page.append(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    }
    page.append("body{background:var(--paper);color:var(--ink);max-width:720px;margin:1em auto;"
        + "padding:0 1em;font-family:sans-serif}figure{margin:2em 0}</style>");
    for (Figure<?> figure : Gallery.all()) {
      page.append("<figure><figcaption>").append(figure.title()).append("</figcaption>")
          .append(figure.svg()).append("</figure>\n");
      Files.createDirectories(Path.of("target/gallery"));
      Files.writeString(Path.of("target/gallery", figure.id() + ".svg"), figure.svg());
    }
    Files.writeString(Path.of("target/gallery/index.html"), page.toString());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_names_itself_to_those_who_do_not_see_it(Figure<?> figure) throws Exception {
    Document document = parse(figure);
    Element root = document.getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby"))
        .isEqualTo(figure.id() + "-title " + figure.id() + "-desc");
    assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo(figure.title());
    assertThat(elements(document, "desc").get(0).getTextContent())
        .isEqualTo(figure.description());
    assertThat(elements(document, "desc").get(0).getAttribute("id"))
        .isEqualTo(figure.id() + "-desc");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void every_id_starts_with_the_figures_and_occurs_once(Figure<?> figure) throws Exception {
    List<String> ids = elements(parse(figure), "*").stream()
        .map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();

    assertThat(ids).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith(figure.id() + "-"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void colors_come_from_variables_only(Figure<?> figure) throws Exception {
    for (Element element : elements(parse(figure), "*")) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String value = VARIABLE.matcher(attributes.item(i).getNodeValue()).replaceAll("");
        assertThat(FIXED_COLOR.matcher(value).find())
            .as("%s of <%s>: %s", attributes.item(i).getNodeName(), element.getTagName(), value)
            .isFalse();
      }
      boolean shown = List.of("text", "line", "circle", "ellipse").contains(element.getTagName());
      assertThat(!shown || inherits(element, "fill") || inherits(element, "stroke"))
          .as("<%s> has a paint", element.getTagName()).isTrue();
    }
  }

  private static boolean inherits(Element element, String attribute) {
    for (var node = element; node != null;
        node = node.getParentNode() instanceof Element parent ? parent : null) {
      if (!node.getAttribute(attribute).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void nothing_is_loaded_from_elsewhere(Figure<?> figure) {
    String svg = figure.svg().replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

    assertThat(svg).doesNotContain("http", "//", "href", "<style", "<script", "<image", "@import");
    assertThat(Pattern.compile("url\\((?!#" + figure.id() + "-)").matcher(svg).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void text_is_text_large_enough_and_inside_the_drawing(Figure<?> figure) throws Exception {
    Document document = parse(figure);
    int texts = 0;
    for (String drawing : List.of("wide", "narrow")) {
      Element group = elements(document, "g").stream()
          .filter(g -> g.getAttribute("class").equals(drawing)).findFirst().orElseThrow();
      double font = Double.parseDouble(group.getAttribute("font-size"));
      double width = drawing.equals("wide") ? SvgPage.WIDE : SvgPage.NARROW;
      double height = drawing.equals("wide") ? figure.wideHeight() : figure.narrowHeight();
      assertThat(font).isGreaterThanOrEqualTo(LEAST_FONT);
      NodeList nodes = group.getElementsByTagName("text");
      texts += nodes.getLength();
      for (int i = 0; i < nodes.getLength(); i++) {
        Element text = (Element) nodes.item(i);
        double long_ = TextWidth.of(text.getTextContent()) * font;
        double x = Double.parseDouble(text.getAttribute("x"));
        double left = switch (text.getAttribute("text-anchor")) {
          case "end" -> x - long_;
          case "middle" -> x - long_ / 2;
          default -> x;
        };
        assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(-1);
        assertThat(left + long_).as(text.getTextContent()).isLessThanOrEqualTo(width + 1);
        assertThat(Double.parseDouble(text.getAttribute("y"))).as(text.getTextContent())
            .isBetween(font * 0.7, height);
      }
    }
    assertThat(texts).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void both_drawings_hold_marks(Figure<?> figure) throws Exception {
    List<Element> marks = elements(parse(figure), "g").stream()
        .filter(g -> g.getAttribute("class").equals("marks")).toList();

    assertThat(marks).hasSize(2).allMatch(group ->
        group.getElementsByTagName("path").getLength()
            + group.getElementsByTagName("circle").getLength() > 0);
  }

  @Test
  void two_renderings_have_equal_bytes() {
    List<String> first = Gallery.all().stream().map(f -> f.svg() + f.csv()).toList();
    List<String> second = Gallery.all().stream().map(f -> f.svg() + f.csv()).toList();

    assertThat(second).isEqualTo(first);
    Figure<?> figure = Gallery.all().get(0);
    assertThat(figure.svg()).isEqualTo(figure.svg());
  }

  @Test
  void series_differ_by_dash_or_marker_as_well_as_by_color() {
    List<String> shapes = new ArrayList<>();
    for (int style = 1; style <= Palette.STYLES; style++) {
      shapes.add(Palette.dash(style) + XChartMarks.marker(style, 0, 0, 8));
    }
    assertThat(shapes).doesNotHaveDuplicates();
    List<String> dashes = new ArrayList<>();
    for (int style = 1; style <= Palette.STYLES; style++) {
      dashes.add(Palette.dash(style));
    }
    assertThat(dashes).doesNotHaveDuplicates();
  }
}
