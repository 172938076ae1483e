package unrolled.docs.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hold a Java file as the book needs it: its tagged regions and its members.
 *
 * @param path    the file
 * @param name    path below the package root, for example {@code naive/BackoffModel.java}
 * @param tagged  its regions
 * @param members its members, outer before inner
 */
public record JavaSource(Path path, String name, TaggedLines tagged, List<Member> members) {

  /**
   * Read and parse a file.
   *
   * @param path the file
   * @return its regions and members
   * @throws IOException if it can't be read
   */
  public static JavaSource read(Path path) throws IOException {
    String text = Files.readString(path);
    return new JavaSource(path, shownName(path), new TaggedLines(text.lines().toList()),
        Members.of(path, text));
  }

  /**
   * Find the member that a region shows or lies in.
   *
   * @param first first line of the region
   * @param last  last line of the region
   * @return the outermost method inside the region, or else the innermost member around it
   */
  public Optional<Member> memberAt(int first, int last) {
    Optional<Member> inside = members.stream()
        .filter(member -> member.first() > first && member.last() < last)
        .max(Comparator.comparingInt(Member::length));
    return inside.isPresent() ? inside : members.stream()
        .filter(member -> member.first() <= first && member.last() >= last)
        .min(Comparator.comparingInt(Member::length));
  }

  private static String shownName(Path path) {
    String name = path.toString().replace('\\', '/');
    int root = name.lastIndexOf("/java/unrolled/");
    return root < 0 ? path.getFileName().toString()
        : name.substring(root + "/java/unrolled/".length());
  }
}
