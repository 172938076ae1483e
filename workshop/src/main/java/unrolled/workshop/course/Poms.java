package unrolled.workshop.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/** What the poms of the chapters say about which builds on which. */
final class Poms {

  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>\\s*(unrolled-[a-z0-9-]+)\\s*</artifactId>");

  /** Artifact to folder, and artifact to what it names; core is a chapter's in any case. */
  private final Map<String, Path> folders = new HashMap<>();
  private final Map<String, List<String>> needs = new HashMap<>();

  private Poms(Path chapters) {
    try (Stream<Path> entries = Files.list(chapters)) {
      entries.filter(entry -> Files.isRegularFile(entry.resolve("pom.xml"))).sorted()
          .forEach(this::read);
    } catch (IOException e) {
      throw new SourceException(chapters, 1, "The chapters can't be listed (" + e + ").");
    }
  }

  /** Gives the folders of classes that a chapter needs, in the order in which they build. */
  static List<Path> classPath(Path chapter) {
    Path chapters = chapter.getParent();
    Poms poms = new Poms(chapters);
    String own = poms.folders.entrySet().stream().filter(e -> e.getValue().equals(chapter))
        .map(Map.Entry::getKey).findFirst().orElseThrow(() -> new SourceException(
            chapter.resolve("pom.xml"), 1, "The module has no artifactId unrolled-NAME."));
    Set<Path> modules = new LinkedHashSet<>();
    modules.add(chapters.resolveSibling("core"));
    poms.add(own, modules, new LinkedHashSet<>());
    return modules.stream().map(module -> module.resolve("target/classes")).toList();
  }

  private void read(Path folder) {
    String pom = String.join("\n", SourceText.lines(folder.resolve("pom.xml")));
    int parent = pom.indexOf("</parent>"); // what stands before is not the module's own
    Matcher artifact = ARTIFACT.matcher(pom.substring(Math.max(parent, 0)));
    List<String> names = new ArrayList<>();
    while (artifact.find()) {
      names.add(artifact.group(1));
    }
    if (!names.isEmpty()) {
      folders.put(names.get(0), folder);
      needs.put(names.get(0), names.subList(1, names.size()));
    }
  }

  private void add(String artifact, Set<Path> modules, Set<String> seen) {
    if (folders.containsKey(artifact) && seen.add(artifact)) {
      needs.get(artifact).forEach(needed -> add(needed, modules, seen));
      modules.add(folders.get(artifact));
    }
  }
}
