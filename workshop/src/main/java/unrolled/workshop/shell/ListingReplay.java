package unrolled.workshop.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Snippet;

import unrolled.workshop.listing.Listing;

/** Types a listing of the page into the session, after the listings that define what it needs. */
final class ListingReplay {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z_$0-9]*");

  private final ListingShelf shelf;
  private final Session session;
  private final Transcript transcript;
  private final String prompt;

  ListingReplay(ListingShelf shelf, Session session, Transcript transcript, String prompt) {
    this.shelf = shelf;
    this.session = session;
    this.transcript = transcript;
    this.prompt = prompt;
  }

  /** Replay one listing: its code with prompts, and the answers. */
  void replay(int number) {
    Listing listing;
    try {
      listing = shelf.get(number);
    } catch (IllegalArgumentException e) {
      transcript.say("|  " + e.getMessage() + "\n");
      return;
    }
    if (!prepare(listing)) {
      return;
    }
    StringBuilder typed = new StringBuilder();
    for (String line : listing.code()) {
      transcript.say((typed.isEmpty() ? prompt : Prompts.more(prompt)) + line + "\n");
      typed.append(typed.isEmpty() ? "" : "\n").append(line);
      if (session.isWhole(typed.toString())) {
        if (!session.type(typed.toString()) && !listing.failing()) {
          return;
        }
        typed.setLength(0);
      }
    }
  }

  private boolean prepare(Listing listing) {
    Set<Integer> needed = needed(listing);
    if (needed.isEmpty()) {
      return true;
    }
    String which = needed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    transcript.say("|  Listing " + listing.number() + " builds on " + which
        + (needed.size() == 1 ? ", which is" : ", which are") + " run first.\n");
    for (int earlier : needed) {
      transcript.mute(true);
      boolean fine;
      try {
        fine = session.type(String.join("\n", shelf.get(earlier).code()))
            || shelf.get(earlier).failing();
      } finally {
        transcript.mute(false);
      }
      if (!fine) {
        transcript.say("|  Listing " + earlier + " fails; listing(" + earlier + ") shows why.\n");
        return false;
      }
    }
    return true;
  }

  /**
   * Find the earlier listings that work on names which this one uses and which the session lacks:
   * those that declare them, those that change them, and what those need in turn.
   */
  private Set<Integer> needed(Listing listing) {
    List<Listing> earlier = shelf.all().subList(0, listing.number() - 1);
    Set<String> declared = new HashSet<>();
    earlier.forEach(one -> declared.addAll(declared(one)));
    session.shell().snippets().filter(s -> session.shell().status(s).isActive())
        .filter(DeclarationSnippet.class::isInstance)
        .forEach(s -> declared.remove(((DeclarationSnippet) s).name()));
    Set<String> wanted = names(listing);
    wanted.retainAll(declared);
    Set<Integer> needed = new TreeSet<>();
    boolean grown = !wanted.isEmpty();
    while (grown) {
      grown = false;
      for (Listing one : earlier) {
        Set<String> names = names(one);
        names.retainAll(declared);
        if (!needed.contains(one.number()) && names.stream().anyMatch(wanted::contains)) {
          needed.add(one.number());
          wanted.addAll(names);
          grown = true;
        }
      }
    }
    return needed;
  }

  private static Set<String> names(Listing listing) {
    Set<String> names = new HashSet<>();
    Matcher name = NAME.matcher(String.join("\n", listing.code()));
    while (name.find()) {
      names.add(name.group());
    }
    return names;
  }

  private Set<String> declared(Listing listing) {
    Set<String> names = new HashSet<>();
    Typing typing = session.typing();
    for (String line : listing.code()) {
      typing.add(line);
      for (String source = typing.next(); source != null; source = typing.next()) {
        for (Snippet snippet : session.shell().sourceCodeAnalysis().sourceToSnippets(source)) {
          if (snippet instanceof DeclarationSnippet declaration) {
            names.add(declaration.name());
          }
        }
      }
    }
    return names;
  }
}
