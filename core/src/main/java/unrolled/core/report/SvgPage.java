package unrolled.core.report;

/** The SVG document around a figure's wide and narrow drawing. */
final class SvgPage {

  static final double WIDE = 720;
  static final double NARROW = 400;

  private SvgPage() {
  }

  static String of(Figure<?> figure) {
    Svg svg = new Svg();
    String id = figure.id();
    double scale = WIDE / NARROW;
    svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "role", "img",
        "aria-labelledby", id + "-title " + id + "-desc",
        "viewBox", "0 0 720 " + Svg.number(figure.wideHeight()),
        "preserveAspectRatio", "xMidYMin meet",
        "style", "--narrow-height: " + Svg.number(figure.narrowHeight() * scale),
        "font-family", Palette.FONT);
    svg.textElement("title", figure.title(), "id", id + "-title");
    svg.textElement("desc", figure.description(), "id", id + "-desc");
    Canvas wide = new Canvas(id, WIDE, figure.wideHeight(), false, svg);
    svg.open("g", "class", "wide", "font-size", Svg.number(wide.font));
    figure.draw(wide);
    svg.close("g");
    Canvas narrow = new Canvas(id, NARROW, figure.narrowHeight(), true, svg);
    svg.open("g", "class", "narrow", "display", "none", "font-size", Svg.number(narrow.font),
        "transform", "scale(" + Svg.number(scale) + ")");
    figure.draw(narrow);
    svg.close("g");
    return svg.close("svg").toString();
  }
}
