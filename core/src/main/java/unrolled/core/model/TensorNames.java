package unrolled.core.model;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Shows names of tensors in messages. A name from a file can be as long as the file, and hold what
 * moves the cursor of a terminal.
 */
public final class TensorNames {

  private static final int SHOWN = 60;
  private static final int LISTED = 8;

  private TensorNames() {}

  /** Returns a name cut after 60 characters, with question marks for those that show nothing. */
  public static String shown(String name) {
    boolean fits = name.codePointCount(0, name.length()) <= SHOWN;
    String head = fits ? name : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    return head.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
  }

  /** Returns the first eight names, as {@link #shown} shows them, and how many more there are. */
  public static String listed(Collection<String> names) {
    return names.stream().limit(LISTED).map(TensorNames::shown).collect(Collectors.joining(", "))
        + (names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "");
  }
}
