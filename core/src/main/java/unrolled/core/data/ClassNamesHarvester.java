package unrolled.core.data;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the list of class names that the book learns from: the public top-level types of the
 * exported {@code java.*} and {@code javax.*} packages of the running JDK's {@code java.*} modules.
 *
 * <p>The list that the book uses was made with JDK 17 and is frozen as a resource, because every
 * JDK adds names. Run {@link #main} to make a fresh one and compare.
 */
public final class ClassNamesHarvester {

  private ClassNamesHarvester() {}

  /**
   * Writes the list, one {@code package,name} a line below a header, sorted.
   *
   * @param arguments one element, the path of the file to write
   * @throws IOException if a module can't be read or the file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("name one file to write, for example class_names.csv");
    }
    Set<String> rows = harvest();
    String text = rows.stream().collect(Collectors.joining("\n", "package,name\n", "\n"));
    Files.writeString(Path.of(arguments[0]), text);
    System.out.printf("%d names of JDK %s in %s%n", rows.size(), Runtime.version().feature(),
        arguments[0]);
  }

  static Set<String> harvest() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      if (!module.descriptor().name().startsWith("java.")) {
        continue;
      }
      Set<String> exported = module.descriptor().exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(Exports::source)
          .filter(name -> name.startsWith("java.") || name.startsWith("javax."))
          .collect(Collectors.toSet());
      try (ModuleReader reader = module.open()) {
        reader.list()
            .filter(entry -> entry.endsWith(".class") && !entry.contains("$"))
            .map(entry -> entry.substring(0, entry.length() - 6).replace('/', '.'))
            .filter(name -> isExportedPublicType(name, exported))
            .map(name -> name.substring(0, name.lastIndexOf('.')) + ","
                + name.substring(name.lastIndexOf('.') + 1))
            .forEach(rows::add);
      }
    }
    return rows;
  }

  private static boolean isExportedPublicType(String name, Set<String> exported) {
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !exported.contains(name.substring(0, dot)) || name.endsWith("-info")) {
      return false;
    }
    try {
      Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
      return Modifier.isPublic(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the JDK lists " + name + " but does not load it", e);
    }
  }
}
