package unrolled.workshop.command;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;

/** Tells what this machine lacks. */
@Command(name = "doctor", description = "Look whether this machine has what the book needs, and tell"
    + " how to mend what it lacks.", footer = {"", "Example: ./book doctor",
        "Exit code 3 if something needs attention."})
final class DoctorCommand extends DeskCommand {

  private static final int WIDTH = 80;

  DoctorCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<Condition> conditions = List.of(Examination.java(),
        Examination.maven(windows ? "mvn.cmd" : "mvn"), Examination.memory(),
        Examination.disk(desk.work()),
        Examination.terminal(console, desk.environment().getOrDefault("TERM", "of no type")),
        Examination.encoding(console), Examination.build(desk), Examination.book(desk),
        Examination.work(desk));
    for (Condition condition : conditions) {
      String state = condition.isWell() ? console.good("ok       ") : console.open("attention");
      List<String> lines = new ArrayList<>();
      Wrapped.add(lines, String.format("%-9s  ", condition.about()), condition.found(), WIDTH - 11);
      if (!condition.isWell()) {
        lines.addAll(Wrapped.lines(condition.mend(), WIDTH - 11));
      }
      console.say(state + "  " + lines.get(0));
      lines.stream().skip(1).forEach(line -> console.say("           " + line));
    }
    return conditions.stream().allMatch(Condition::isWell) ? ExitCode.DONE : ExitCode.COULD_NOT;
  }
}
