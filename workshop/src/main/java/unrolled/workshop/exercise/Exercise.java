package unrolled.workshop.exercise;

import java.nio.file.Path;

/**
 * One exercise of a chapter, as its task tells it.
 *
 * @param folder the folder that holds the task and all that belongs to it
 * @param chapter the package name of its chapter
 * @param number its number in the chapter, counted from 1
 * @param name the folder's name without its number
 * @param kind what it asks for
 * @param difficulty 1, 2 or 3
 * @param minutes the time that it takes a reader of the chapter
 * @param title its title
 * @param text the task in AsciiDoc, without title and attributes
 */
public record Exercise(Path folder, String chapter, int number, String name, Kind kind,
    int difficulty, int minutes, String title, String text) {

  /**
   * Give the name that commands and progress have for it.
   *
   * @return chapter and name, such as {@code rnn/one-step}
   */
  public String id() {
    return chapter + "/" + name;
  }

  /**
   * Give the program that a learner begins with.
   *
   * @return path, which need not exist
   */
  public Path starter() {
    return folder.resolve("starter.jsh");
  }

  /**
   * Give the program that runs before any answer, with the numbers of the task.
   *
   * @return path, which need not exist
   */
  public Path given() {
    return folder.resolve("given.jsh");
  }

  /**
   * Give the file of hints, in steps that lines {@code ---} divide.
   *
   * @return path, which need not exist
   */
  public Path hints() {
    return folder.resolve("hints.txt");
  }

  /**
   * Give the file of probes that tell right from wrong.
   *
   * @return path, which need not exist
   */
  public Path check() {
    return folder.resolve("check.txt");
  }

  /**
   * Give the program that passes.
   *
   * @return path, which need not exist
   */
  public Path solution() {
    return folder.resolve("solution.jsh");
  }

  /**
   * Give the folder of known wrong answers.
   *
   * @return path, which need not exist
   */
  public Path wrong() {
    return folder.resolve("wrong");
  }
}
