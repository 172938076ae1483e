package unrolled.docs;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collect everything that is wrong with the book, so that one build tells all of it. */
public final class Problems {

  private final Path root;
  private final Set<Problem> found = new LinkedHashSet<>();

  /**
   * Start with none.
   *
   * @param root folder that file names are shown relative to
   */
  public Problems(Path root) {
    this.root = root;
  }

  /**
   * Add a problem of one line of a file.
   *
   * @param file the file
   * @param line its line, from 1; 0 when the whole file is meant
   * @param what what is wrong
   * @param mend what to do
   */
  public void add(Path file, int line, String what, String mend) {
    found.add(new Problem(line > 0 ? shown(file) + ":" + line : shown(file), what, mend));
  }

  /**
   * Return all problems in the order found.
   *
   * @return the problems, without repetitions
   */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /**
   * Stop the build when anything was found.
   *
   * @throws BrokenBookException if there is a problem
   */
  public void stopIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenBookException(all());
    }
  }

  private String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
