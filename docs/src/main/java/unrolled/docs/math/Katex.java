package unrolled.docs.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

import unrolled.docs.Versions;

/**
 * Turn LaTeX into MathML with KaTeX, run at build time so that pages need no script for it.
 *
 * <p>One engine serves the whole book; a formula that occurs twice is converted once.
 */
public final class Katex implements AutoCloseable {

  private static final String SCRIPT = Versions.webJar("katex") + "dist/katex.min.js";

  /** Abbreviations that pages may use beside KaTeX's own commands. */
  private static final String MACROS = "({"
      + "'\\\\R': '\\\\mathbb{R}',"
      + "'\\\\E': '\\\\operatorname{E}',"
      + "'\\\\Var': '\\\\operatorname{Var}',"
      + "'\\\\Cov': '\\\\operatorname{Cov}',"
      + "'\\\\softmax': '\\\\operatorname{softmax}',"
      + "'\\\\diag': '\\\\operatorname{diag}',"
      + "'\\\\argmin': '\\\\operatorname*{arg\\\\,min}',"
      + "'\\\\argmax': '\\\\operatorname*{arg\\\\,max}'"
      + "})";

  private final Context context;
  private final Value render;
  private final Map<String, String> cache = new HashMap<>();

  /** Load KaTeX. */
  public Katex() {
    context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    context.eval("js", read(SCRIPT));
    render = context.eval("js", "((tex, display) => katex.renderToString(tex, {"
        + "displayMode: display, output: 'mathml', throwOnError: true,"
        + "strict: code => code === 'unknownSymbol' ? 'ignore' : 'error',"
        + "trust: false, macros: " + MACROS + "}))");
  }

  /**
   * Convert a formula.
   *
   * @param latex   the formula
   * @param display true for a formula on lines of its own
   * @return a {@code math} element
   * @throws IllegalArgumentException if KaTeX can't read the formula, with its reason
   */
  public String mathml(String latex, boolean display) {
    return cache.computeIfAbsent(display + latex, key -> {
      try {
        return MathMl.mended(render.execute(latex, display).asString());
      } catch (PolyglotException e) {
        throw new IllegalArgumentException(
            e.getMessage().replaceFirst("^(Error|ParseError): ", "").replace("\u0332", ""), e);
      }
    });
  }

  private static String read(String resource) {
    try (InputStream in = Katex.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("KaTeX is not on the class path: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + resource, e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
