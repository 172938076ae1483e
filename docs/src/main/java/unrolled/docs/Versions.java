package unrolled.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Know the versions of the libraries that make the book, as the parent project pins them. */
public final class Versions {

  private static final Properties ALL = load();

  private Versions() {
  }

  private static Properties load() {
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read versions.properties", e);
    }
  }

  /**
   * Return the version of a library.
   *
   * @param name for example {@code katex}
   * @return its version
   * @throws IllegalArgumentException if versions.properties does not name the library
   */
  public static String of(String name) {
    String version = ALL.getProperty(name);
    if (version == null) {
      throw new IllegalArgumentException("versions.properties has no version of " + name);
    }
    return version;
  }

  /**
   * Return where a web jar keeps its files.
   *
   * @param name name of the library
   * @return class path folder, which begins and ends with a slash
   */
  public static String webJar(String name) {
    return "/META-INF/resources/webjars/" + name + "/" + of(name) + "/";
  }
}
