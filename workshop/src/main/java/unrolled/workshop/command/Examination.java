package unrolled.workshop.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

import com.sun.management.OperatingSystemMXBean;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.progress.ProgressException;
import unrolled.workshop.read.Sources;

/** Looks at what the book needs of this machine. */
final class Examination {

  private static final long GIGABYTE = 1L << 30;
  private static final Pattern MAVEN = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\.(\\d+)");

  private Examination() {}

  static Condition java() {
    String found = System.getProperty("java.version") + ", " + System.getProperty("java.home");
    return Condition.of("JDK", ToolProvider.getSystemJavaCompiler() != null, found,
        "This Java has no compiler. Install a whole JDK, 17 or later, and point JAVA_HOME at it.");
  }

  static Condition maven(String program) {
    String mend = "Install Maven, 3.8.7 or later (https://maven.apache.org), and put it on the"
        + " PATH. The book is built with it.";
    try {
      Process process = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes());
      process.waitFor(20, TimeUnit.SECONDS);
      Matcher version = MAVEN.matcher(said);
      if (!version.find()) {
        return Condition.attention("Maven", "its version can't be read", mend);
      }
      long number = 0;
      for (int i = 1; i <= 3; i++) {
        number = number * 1000 + Math.min(999, Integer.parseInt(version.group(i)));
      }
      return Condition.of("Maven", number >= 3_008_007, version.group(), mend);
    } catch (IOException e) {
      return Condition.attention("Maven", "not found", mend);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Condition.attention("Maven", "interrupted", mend);
    }
  }

  static Condition memory() {
    long all = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
        .getTotalMemorySize();
    return Condition.of("memory", all >= 2 * GIGABYTE, gigabytes(all),
        "The build of the book needs about 2 GB; close other programs or use a larger machine.");
  }

  static Condition disk(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      return Condition.of("disk", free >= GIGABYTE, gigabytes(free) + " free at " + there,
          "The book and Maven's libraries need about 1 GB; make room.");
    } catch (IOException e) {
      return Condition.attention("disk", there + " can't be looked at (" + e + ")",
          "See whether the disk is mounted and yours to read.");
    }
  }

  static Condition terminal(Console console, String type) {
    String found = !console.isTerminal() ? "none, so that lines are plain"
        : console.hasColor() ? type + ", with colors" : type + ", without colors";
    return Condition.well("terminal", found);
  }

  static Condition encoding(Console console) {
    return Condition.of("encoding", console.hasUnicode(), console.encoding(),
        "Letters such as \"sigma\" are spelled out. Set LANG to C.UTF-8 or en_US.UTF-8 to see"
            + " them.");
  }

  static Condition build(Desk desk) {
    Optional<Chapter> without = desk.course().chapters().stream()
        .filter(chapter -> !Files.isDirectory(chapter.folder().resolve("target/classes")))
        .findFirst();
    return Condition.of("programs", without.isEmpty(),
        without.map(chapter -> "chapter " + chapter.name() + " is not built").orElse("built"),
        "Delete workshop/target/command and start any command; it builds them.");
  }

  static Condition book(Desk desk) {
    Path index = desk.root().resolve("docs/target/book/index.html");
    if (!Files.isRegularFile(index)) {
      return Condition.well("book", "not made yet; ./book read makes it");
    }
    Optional<Path> newer = new Sources(desk.root()).newerThan(index);
    return Condition.well("book", newer.map(text -> "older than " + desk.shown(text)
        + "; ./book read --build makes it anew").orElse("made"));
  }

  static Condition work(Desk desk) {
    Path work = desk.work();
    try {
      int entries = desk.progress().entries().size();
      boolean can = Files.isDirectory(work) ? Files.isWritable(work) : !Files.exists(work);
      return Condition.of("answers", can, desk.shown(work) + ", " + entries + " exercises begun",
          "Nothing can be written there. Mend its permissions or name another with --work.");
    } catch (ProgressException e) {
      return Condition.attention("answers", desk.shown(work), e.getMessage());
    }
  }

  private static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIGABYTE);
  }
}
