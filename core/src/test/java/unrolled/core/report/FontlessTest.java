package unrolled.core.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Draws the gallery in a Java without fonts and looks at which classes that took. */
class FontlessTest {

  /** The child's work: prints one digest of all figures. */
  static final class Drawer {

    private Drawer() {
    }

    public static void main(String[] arguments) {
      System.out.println("digest " + digest());
    }
  }

  private static String digest() {
    StringBuilder all = new StringBuilder();
    Gallery.all().forEach(figure -> all.append(figure.svg()).append(figure.csv()));
    return SourceDigest.of(all.toString());
  }

  @Test
  void a_java_without_fonts_draws_the_same_bytes_and_loads_no_font_code() throws Exception {
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(List.of(java,
        "-Djava.awt.headless=true", "-Dsun.awt.fontconfig=/nonexistent/fontconfig.properties",
        "-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path"),
        Drawer.class.getName()))
        .redirectErrorStream(true).start();
    List<String> lines = read(process);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(lines).contains("digest " + digest());
    assertThat(lines).anyMatch(line -> line.contains(" org.knowm.xchart.XYChart "));
    assertThat(lines).noneMatch(line -> line.contains(" sun.font.FontManagerFactory ")
        || line.contains(" java.awt.font.TextLayout ") || line.contains("FontConfiguration "));
  }

  private static List<String> read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines().toList();
  }
}
