package unrolled.workshop.listing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One JShell listing of a page: what the reader types, and what the page says that JShell answers.
 *
 * @param page the page's source file
 * @param number the listing's place on the page, counted from 1
 * @param line the line of the first line of code, counted from 1
 * @param code the lines that are typed
 * @param failing whether the listing has the role {@code error}, that is, must end in an error
 * @param end the index in the page's lines just after the listing's closing delimiter
 * @param output the output block beneath it, empty if the listing has none
 */
public record Listing(Path page, int number, int line, List<String> code, boolean failing,
    int end, Optional<Output> output) {

  /** Copy the code, so that a listing never changes. */
  public Listing {
    code = List.copyOf(code);
  }

  /**
   * Tell where the listing stands, as file and line.
   *
   * @return the place in the form that editors and terminals make clickable
   */
  public String place() {
    return page + ":" + line;
  }

  /**
   * Give the lines that the page shows as output.
   *
   * @return the lines between the delimiters, none without an output block
   */
  public List<String> shown() {
    return output.map(Output::text).orElse(List.of());
  }

  /**
   * Tell whether the page shows exactly this output, and no output block if there is none.
   *
   * @param real the lines that the listing really answers
   * @return true if page and program agree
   */
  public boolean shows(List<String> real) {
    return shown().equals(real) && output.isPresent() == !real.isEmpty();
  }

  /**
   * The output block of a listing, by the indices of its delimiters in the page's lines.
   *
   * @param open the index of the opening delimiter
   * @param close the index of the closing delimiter
   * @param text the lines between them, without trailing blanks
   */
  public record Output(int open, int close, List<String> text) {

    /** Copy the text, so that an output never changes. */
    public Output {
      text = List.copyOf(text);
    }
  }
}
