package unrolled.workshop.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import unrolled.workshop.SourceException;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Bar;
import unrolled.workshop.practice.FileWatch;
import unrolled.workshop.practice.Judgement;
import unrolled.workshop.practice.TaskText;
import unrolled.workshop.progress.Progress;
import unrolled.workshop.progress.ProgressException;

/** One sitting of practice. */
final class Practice {

  private static final int WIDTH = 78;
  private static final int BAR = 30;

  private final Desk desk;
  private final Console console;
  private final List<Exercise> among;
  private final List<String> ids;
  private final Typed typed;
  private Exercise exercise;
  private FileWatch watch;
  private boolean resetAsked;

  Practice(Desk desk, List<Exercise> among, Typed typed) {
    this.desk = desk;
    console = desk.console();
    this.among = among;
    ids = among.stream().map(Exercise::id).toList();
    this.typed = typed;
  }

  /** Works until the learner quits. */
  int run(Exercise first) throws InterruptedException {
    Exercise at = first != null ? first : desk.current(among).orElse(among.get(0));
    try {
      go(at);
      while (true) {
        String happened = typed.next();
        if (happened.equals(Typed.END) || happened.equals("q") || happened.equals("quit")) {
          bye();
          return ExitCode.DONE;
        }
        answer(happened);
      }
    } finally {
      close();
    }
  }

  /** A fault of one exercise or file is told, and does not end the sitting. */
  private void answer(String happened) {
    try {
      if (!happened.equals(Typed.SAVED)) {
        obey(happened);
      } else if (!desk.files().isUntouched(exercise)) {
        check();
      }
    } catch (SourceException | ProgressException | CannotException e) {
      console.complain(e.getMessage());
      keys();
    }
  }

  private void go(Exercise to) {
    close();
    exercise = to;
    Path file = desk.files().open(exercise);
    desk.note(progress -> progress.seen(exercise.id(), Instant.now()));
    watch = new FileWatch(file, typed::saved);
    head();
    console.say(exercise.title(), ListCommand.facts(exercise), "");
    TaskText.lines(exercise.text(), WIDTH, console.hasUnicode()).forEach(console::say);
    console.say("");
    if (desk.files().isUntouched(exercise)) {
      console.say("Your file: " + console.strong(desk.shown(file)),
          "Open it in any editor. It is checked each time you save it.");
      desk.prepareToJudge(exercise);
      keys();
    } else {
      verdict();
    }
  }

  private void check() {
    head();
    verdict();
  }

  private void verdict() {
    console.say("Checking " + desk.shown(desk.files().file(exercise)) + " ...");
    Judgement judgement = desk.judge(exercise);
    if (console.isScreen()) {
      console.print("\u001b[1A\u001b[2K"); // the line above has served
    }
    CheckCommand.show(console, exercise, judgement);
    if (judgement.passed()) {
      console.say("", next().map(id -> "n goes on to " + id + ", s shows our solution.")
          .orElse("All exercises here have passed. s shows our solution."));
    } else {
      console.say("", "Your file: " + desk.shown(desk.files().file(exercise)));
    }
    keys();
  }

  private void obey(String word) {
    boolean agreed = resetAsked && (word.equals("r") || word.equals("reset"));
    resetAsked = false;
    switch (word) {
      case "h", "hint" -> HintCommand.next(desk, exercise, false).forEach(console::say);
      case "n", "next" -> next().map(desk.course()::exercise).ifPresentOrElse(this::go,
          () -> console.say("There is no other open exercise here."));
      case "l", "list" -> list();
      case "c", "check", "" -> check();
      case "s", "solution" -> solution();
      case "r", "reset" -> {
        if (agreed) {
          console.say(ResetCommand.reset(desk, exercise));
        } else {
          resetAsked = true;
          console.say("r once more begins this exercise anew; your answer is kept beside it.");
        }
      }
      case "?", "help" -> keys();
      default -> {
        if (!typed.isRaw()) {
          console.say("\"" + word + "\" is none of the keys.");
          keys();
        }
      }
    }
  }

  private Optional<String> next() {
    return desk.progress().next(ids, exercise.id());
  }

  private void list() {
    Progress progress = desk.progress();
    for (Exercise each : among) {
      String state = progress.of(each.id()).isPassed() ? console.good("passed") : "      ";
      console.say((each.equals(exercise) ? "> " : "  ") + state + "  " + each.id() + "  "
          + each.title());
    }
  }

  private void solution() {
    if (!desk.progress().of(exercise.id()).isPassed()) {
      console.say(SolutionCommand.notYet(exercise));
      return;
    }
    SolutionCommand.lines(exercise).forEach(console::say);
  }

  private void head() {
    if (console.isScreen()) {
      console.print("\u001b[H\u001b[2J");
    }
    Progress progress = desk.progress();
    int passed = (int) ids.stream().filter(id -> progress.of(id).isPassed()).count();
    console.say(Bar.of(passed, ids.size(), BAR) + " " + passed + " of " + ids.size() + "  "
        + console.strong(exercise.id()));
  }

  private void keys() {
    console.say("h hint  n next  l list  c check  r reset  s solution  q quit"
        + (typed.isRaw() ? "" : "  (and Enter)"));
  }

  private void bye() {
    console.say("", desk.progress().of(exercise.id()).isPassed() && next().isEmpty()
        ? "./book progress shows what is left in the book."
        : "./book practice goes on where you are.");
  }

  private void close() {
    if (watch != null) {
      watch.close();
    }
  }
}
