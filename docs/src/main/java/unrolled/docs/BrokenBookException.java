package unrolled.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Tell that the book can't be built as it stands, with every reason. */
public final class BrokenBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Keep the problems.
   *
   * @param problems at least one
   */
  public BrokenBookException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Return what is wrong.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    return problems;
  }
}
