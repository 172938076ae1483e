package unrolled.core.data;

/**
 * Names a public type of the JDK.
 *
 * @param packageName the package, such as {@code java.util}
 * @param name the simple name, a sentence in camel case, such as {@code ArrayList}
 */
public record ClassName(String packageName, String name) {}
