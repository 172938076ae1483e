package unrolled.workshop.course;

import java.nio.file.Path;
import java.util.List;

import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.exercise.Exercises;

/** One chapter as a learner meets it. */
public final class Chapter {

  private final int number;
  private final String name;
  private final Path folder;
  private final PageHead head;
  private List<Exercise> exercises;
  private List<Path> classPath;

  Chapter(int number, String name, Path folder, PageHead head) {
    this.number = number;
    this.name = name;
    this.folder = folder;
    this.head = head;
  }

  /**
   * Give the chapter's number in the book.
   *
   * @return 1 or more
   */
  public int number() {
    return number;
  }

  /**
   * Give the last part of the chapter's package, by which commands know it.
   *
   * @return the name, such as {@code rnn}
   */
  public String name() {
    return name;
  }

  /**
   * Give the folder of the chapter's module.
   *
   * @return an absolute path
   */
  public Path folder() {
    return folder;
  }

  /**
   * Give the title of the chapter's page.
   *
   * @return the title, such as {@code Recurrent neural networks}
   */
  public String title() {
    return head.title();
  }

  /**
   * Give the question that the chapter answers.
   *
   * @return the question; empty if the page names none
   */
  public String question() {
    return head.question();
  }

  /**
   * Give the class that runs all experiments of the chapter.
   *
   * @return its full name; empty if the page names none
   */
  public String mainClass() {
    return head.mainClass();
  }

  /**
   * Give the script of imports for the chapter's shell.
   *
   * @return path, which need not exist
   */
  public Path startup() {
    return folder.resolve("src/main/jshell/startup.jsh");
  }

  /**
   * Give the source of the chapter's page.
   *
   * @return path of a file
   */
  public Path page() {
    return folder.resolve("src/docs/asciidoc/" + name + ".adoc");
  }

  /**
   * Give the chapter's exercises, which are read when they are first asked for.
   *
   * @return the exercises in the order of their numbers
   * @throws unrolled.workshop.SourceException if one of them is not in the right form
   */
  public synchronized List<Exercise> exercises() {
    if (exercises == null) {
      exercises = Exercises.read(folder, name);
    }
    return exercises;
  }

  /**
   * Give the folders of compiled classes that the chapter needs, which its pom and those of the
   * chapters before it name.
   *
   * @return core first, then the chapters that it builds on, then its own; they exist after a build
   */
  public synchronized List<Path> classPath() {
    if (classPath == null) {
      classPath = Poms.classPath(folder);
    }
    return classPath;
  }

  @Override
  public String toString() {
    return number + ". " + title() + " (" + name + ")";
  }
}
