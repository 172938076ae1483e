package unrolled.docs.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Know which methods compute and which tests check each equation of the book. */
public final class EquationSources {

  /**
   * Place a method of an equation.
   *
   * @param path   the file
   * @param file   its name below the package root
   * @param line   line of the tag or of the method
   * @param member class and method
   */
  public record Place(Path path, String file, int line, String member) {
  }

  private final Map<String, List<Place>> methods = new TreeMap<>();
  private final Map<String, List<Place>> tests = new TreeMap<>();
  private final Problems problems;

  /**
   * Scan the sources of core and of all chapters.
   *
   * @param book     the book
   * @param problems receives unbalanced tags and disabled tests
   */
  public EquationSources(Book book, Problems problems) {
    this.problems = problems;
    List<Path> modules = new ArrayList<>(List.of(book.root().resolve("core")));
    book.chapters().stream().map(Chapter::folder).forEach(modules::add);
    for (Path module : modules) {
      for (Path file : javaFiles(module.resolve("src/main/java"))) {
        scanMain(read(file));
      }
      for (Path file : javaFiles(module.resolve("src/test/java"))) {
        scanTest(read(file));
      }
    }
  }

  private void scanMain(JavaSource source) {
    source.tagged().faults().forEach((line, fault) ->
        problems.add(source.path(), line, fault, "Close each tag once, in the same file."));
    source.tagged().regions().forEach((tag, places) -> {
      if (tag.startsWith("eq-")) {
        for (int[] place : places) {
          String member = source.memberAt(place[0], place[1]).map(Member::shown).orElse("");
          methods.computeIfAbsent(tag, key -> new ArrayList<>())
              .add(new Place(source.path(), source.name(), place[0], member));
        }
      }
    });
  }

  private void scanTest(JavaSource source) {
    for (Member member : source.members()) {
      for (String tag : member.tags()) {
        if (tag.startsWith("eq-") && member.disabled()) {
          problems.add(source.path(), member.first(), "the test of " + tag + " is disabled",
              "A disabled test checks nothing: mend it or take the tag away.");
        } else if (tag.startsWith("eq-")) {
          tests.computeIfAbsent(tag, key -> new ArrayList<>())
              .add(new Place(source.path(), source.name(), member.first(), member.shown()));
        }
      }
    }
  }

  /**
   * Return the tagged methods.
   *
   * @return equation id to places
   */
  public Map<String, List<Place>> methods() {
    return methods;
  }

  /**
   * Return the tagged tests.
   *
   * @return equation id to places
   */
  public Map<String, List<Place>> tests() {
    return tests;
  }

  private static JavaSource read(Path file) {
    try {
      return JavaSource.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  private static List<Path> javaFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
  }
}
