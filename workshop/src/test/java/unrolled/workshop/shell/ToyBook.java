package unrolled.workshop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A book of one chapter, whose page has three listings. */
final class ToyBook {

  private ToyBook() {}

  static Path in(Path root) throws IOException {
    Path module = root.resolve("chapters/01-toy");
    Files.createDirectories(module.resolve("src/docs/asciidoc"));
    Files.createDirectories(module.resolve("src/main/jshell"));
    Files.createDirectories(module.resolve("src/main/java/unrolled/toy"));
    Files.createDirectories(module.resolve("src/exercises/01-count"));
    Files.writeString(module.resolve("pom.xml"), "<project><parent><artifactId>unrolled-chapters"
        + "</artifactId></parent><artifactId>unrolled-toy</artifactId></project>");
    Files.writeString(module.resolve("src/main/jshell/startup.jsh"),
        "import java.util.*\nimport unrolled.core.math.*\n");
    Files.writeString(module.resolve("src/main/java/unrolled/toy/package-info.java"),
        "/** In reading order: {@link unrolled.toy.Doll}, {@link unrolled.toy.Ball}. */\n");
    Files.writeString(module.resolve("src/docs/asciidoc/toy.adoc"), """
        = Toys
        :question: What is a toy?

        [source,jshell]
        ----
        int count = 2
        ----
        [.output]
        ....
        count ==> 2
        ....

        [source,jshell]
        ----
        count = count +
            40
        ----

        [source,jshell]
        ----
        Math.max(count, 1)
        ----
        """);
    return root;
  }
}
