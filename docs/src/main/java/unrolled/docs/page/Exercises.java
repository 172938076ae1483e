package unrolled.docs.page;

import java.util.List;

import org.jsoup.nodes.Element;

import unrolled.docs.Problems;
import unrolled.docs.source.PageText;

/** Number exercises and show their kind, difficulty, time and command. */
public final class Exercises {

  private static final List<String> KINDS =
      List.of("by hand", "code", "experiment", "explain the bug");

  private final Anchors anchors;
  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param anchors  receives the exercises
   * @param problems receives incomplete ones
   */
  public Exercises(Anchors anchors, Problems problems) {
    this.anchors = anchors;
    this.problems = problems;
  }

  /**
   * Number the exercises of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    int count = 0;
    for (Element block : page.body().select(".exercise")) {
      count++;
      String label = "Exercise " + page.source().prefix() + count;
      Element titled = block.selectFirst("> .title, > .content > .title");
      String title = titled == null ? "" : titled.html();
      PageText.Line line = page.text().find(titled == null ? "[.exercise" : "." + titled.text());
      String kind = value(block, "kind").replace('-', ' ');
      String difficulty = value(block, "difficulty");
      String minutes = value(block, "minutes");
      require(!block.id().isEmpty() && block.id().startsWith(page.source().name() + "."), line,
          label + " has no id of its page", "Write [[" + page.source().name() + ".ex-words]]"
              + " on the line before it.");
      require(!title.isEmpty(), line, label + " has no title", "Write .Title before the block.");
      require(KINDS.contains(kind), line, label + " has the kind \"" + kind + "\"",
          "kind is one of " + String.join(", ", KINDS) + ", in quotes.");
      require(difficulty.matches("[123]"), line,
          label + " has the difficulty \"" + difficulty + "\"", "difficulty is 1, 2 or 3.");
      require(minutes.matches("[1-9]\\d{0,2}"), line, label + " has the time \"" + minutes + "\"",
          "minutes is a whole number from 1 to 999.");
      if (!block.id().isEmpty()) {
        anchors.add(page, block.id(), label);
      }
      Element content = block.selectFirst(".content");
      Element exercise = new Element("section").addClass("exercise").id(block.id());
      Element head = exercise.appendElement("header");
      head.appendElement("span").addClass("label").text(label);
      head.append(" <span class=\"name\">" + title + "</span> ");
      Element facts = head.appendElement("span").addClass("facts");
      facts.appendElement("span").addClass("kind").text(kind);
      if (difficulty.matches("[123]")) {
        int level = Integer.parseInt(difficulty);
        facts.append(" <span class=\"difficulty\" role=\"img\" aria-label=\"difficulty " + level
            + " of 3\" title=\"difficulty " + level + " of 3\">" + "●".repeat(level)
            + "○".repeat(3 - level) + "</span> ");
      }
      facts.appendElement("span").addClass("minutes").text(minutes + " min");
      if (content != null) {
        content.select("> .title").remove();
        exercise.append(content.html());
      }
      // The id of an exercise is its chapter, .ex- and its name, as RoomsTest holds.
      exercise.appendElement("p").addClass("command").appendElement("code")
          .text("./book check " + block.id().replace(".ex-", "/"));
      block.replaceWith(exercise);
    }
  }

  private void require(boolean holds, PageText.Line line, String what, String mend) {
    if (!holds) {
      problems.add(line.file(), line.number(), what, mend);
    }
  }

  private static String value(Element block, String name) {
    return block.classNames().stream().filter(role -> role.startsWith(name + "--"))
        .map(role -> role.substring(name.length() + 2)).findFirst().orElse("");
  }
}
