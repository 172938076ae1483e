package unrolled.workshop.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jdk.jshell.MethodSnippet;

/** Calls that look like Java and are the shell's to answer: listings and practice. */
final class Calls {

  private static final Pattern CALL = Pattern.compile("\\s*(listing|listings|check|hint|next)"
      + "\\s*\\(\\s*(?:\"([^\"]*)\"|(\\d{1,4}))?\\s*\\)\\s*;?\\s*");

  private final Session session;
  private final ListingShelf shelf;
  private final ListingReplay replay;
  private final Practice practice;
  private final Transcript transcript;

  Calls(Session session, ListingShelf shelf, ListingReplay replay, Practice practice,
      Transcript transcript) {
    this.session = session;
    this.shelf = shelf;
    this.replay = replay;
    this.practice = practice;
    this.transcript = transcript;
  }

  /** Answer a call; return false if it is Java's to answer. */
  boolean answer(String line) {
    Matcher call = CALL.matcher(line);
    if (!call.matches() || isOwn(call.group(1))) {
      return false;
    }
    String text = call.group(2) == null ? "" : call.group(2);
    String number = call.group(3);
    switch (call.group(1)) {
      case "listing" -> {
        if (number != null) {
          replay.replay(Integer.parseInt(number));
        } else {
          say(shelf.contents());
        }
      }
      case "listings" -> say(shelf.contents());
      case "check" -> say(practice.check(text));
      case "hint" -> say(practice.hint(text));
      default -> say(practice.next());
    }
    return true;
  }

  /** A method that the learner has declared under such a name is the learner's. */
  private boolean isOwn(String name) {
    return session.shell().methods().map(MethodSnippet::name).anyMatch(name::equals);
  }

  private void say(String lines) {
    transcript.say(lines.stripTrailing() + "\n");
  }
}
