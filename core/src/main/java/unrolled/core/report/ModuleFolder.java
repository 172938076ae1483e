package unrolled.core.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the module whose tests or experiments run. */
final class ModuleFolder {

  private ModuleFolder() {
  }

  /**
   * Returns the module's folder: Maven names it as {@code basedir}, else it is the working folder.
   *
   * @throws IllegalStateException if there is no {@code pom.xml} in it
   */
  static Path running() {
    String named = System.getProperty("basedir");
    Path folder = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
      throw new IllegalStateException("Results go beneath the folder of a Maven module, and "
          + folder + " has no pom.xml: run from the module's folder, or name it with -Dbasedir=….");
    }
    return folder;
  }
}
