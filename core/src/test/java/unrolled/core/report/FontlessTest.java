package unrolled.core.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @TempDir
  private Path folder;

  @Test
  void a_java_without_fonts_draws_the_same_bytes_and_loads_no_font_code() throws Exception {
    Path output = folder.resolve("child.txt");
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(List.of(java,
        "-Djava.awt.headless=true", "-Dsun.awt.fontconfig=/nonexistent/fontconfig.properties",
        "-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path"),
        Drawer.class.getName()))
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ends within a minute").isTrue();
    List<String> lines = Files.readAllLines(output);

    assertThat(lines).contains("digest " + digest());
    assertThat(lines).anyMatch(line -> line.contains(" org.knowm.xchart.XYChart "));
    assertThat(lines).noneMatch(line -> line.contains(" sun.font.FontManagerFactory ")
        || line.contains(" java.awt.font.TextLayout ") || line.contains("FontConfiguration "));
  }
}
