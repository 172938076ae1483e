package unrolled.workshop.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Judgement;

/** A book of two chapters, and commands that are run in it. An answer with "right" in it passes. */
final class Trial {

  final Path root;
  final Map<String, String> environment = new HashMap<>();
  boolean terminal;
  InputStream in = InputStream.nullInputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Trial(Path root) throws IOException {
    this.root = root;
    chapter("01-naive-model", "naive", "Naive model", "first");
    chapter("05-rnn", "rnn", "Recurrent networks", "count", "one-step");
  }

  private void chapter(String folder, String name, String title, String... exercises)
      throws IOException {
    Path module = root.resolve("chapters").resolve(folder);
    Files.createDirectories(module.resolve("src/docs/asciidoc"));
    Files.writeString(module.resolve("src/docs/asciidoc/" + name + ".adoc"), "= " + title
        + "\n:question: Why?\n:main-class: unrolled." + name + ".Main\n\nText.\n");
    Files.writeString(module.resolve("pom.xml"), "<project><parent><artifactId>unrolled-chapters"
        + "</artifactId></parent><artifactId>unrolled-" + name + "</artifactId></project>");
    Files.createDirectories(module.resolve("src/main/jshell"));
    Files.writeString(module.resolve("src/main/jshell/startup.jsh"), "import java.util.*\n");
    Files.createDirectories(module.resolve("target/classes"));
    Files.createDirectories(root.resolve("core/target/classes"));
    for (int i = 0; i < exercises.length; i++) {
      Path exercise = Files.createDirectories(
          module.resolve("src/exercises/0" + (i + 1) + "-" + exercises[i]));
      Files.writeString(exercise.resolve("task.adoc"), "[[" + name + ".ex-" + exercises[i]
          + "]]\n[.exercise,kind=\"code\",difficulty=1,minutes=5]\n.Title of " + exercises[i]
          + "\n====\nSet `answer`.\n====\n");
      Files.writeString(exercise.resolve("starter.jsh"), "int answer = 0;\n");
      Files.writeString(exercise.resolve("solution.jsh"), "int answer = 42; // right\n");
      Files.writeString(exercise.resolve("check.txt"), "the answer\nanswer\n");
      wrong(exercise, "small", "Smaller than it is: count from one.", 41);
      wrong(exercise, "great", "Twice what it is.", 84);
      Files.writeString(exercise.resolve("hints.txt"), "Look.\n---\nLook\nagain.\n");
    }
  }

  private static void wrong(Path exercise, String name, String diagnosis, int answer)
      throws IOException {
    Files.writeString(Files.createDirectories(exercise.resolve("wrong")).resolve(name + ".jsh"),
        "// diagnosis: " + diagnosis + "\nint answer = " + answer + ";\n");
  }

  /** Runs a command and gives its exit code. */
  int run(String... arguments) {
    out.reset();
    err.reset();
    return Book.run(new Desk(root, environment, console(), Trial::judge), arguments);
  }

  Console console() {
    return new Console(in, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), terminal, environment,
        StandardCharsets.UTF_8);
  }

  static Judgement judge(Exercise exercise, Path answer) {
    try {
      boolean right = Files.readString(answer).contains("right");
      return new Judgement(right, right ? List.of() : List.of("answer is 0, which is too small"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Trial typing(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path answer(String id) {
    return root.resolve("work/" + id + ".jsh");
  }

  void write(String id, String text) throws IOException {
    Files.createDirectories(answer(id).getParent());
    Files.writeString(answer(id), text);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
