package unrolled.workshop.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import unrolled.workshop.sandbox.ClassFile.Reference;

/**
 * Says what code of a learner may use: numbers, texts, collections and the book's models. What
 * isn't allowed is forbidden, so that a later JDK brings no new way out.
 *
 * <p>The classes are looked at before they are loaded. That is possible on every JDK, other than a
 * security manager, and tells the learner what was wrong, other than a process without rights.
 */
final class AllowedCode {

  private static final Set<String> PACKAGES = Set.of("REPL", "java/lang", "java/lang/runtime",
      "java/util", "java/util/function", "java/util/stream", "java/util/regex", "java/text",
      "java/math", "java/time", "java/time/temporal", "java/util/concurrent/atomic",
      "unrolled/core/math", "unrolled/core/data", "unrolled/core/model", "unrolled/core/train");

  private static final Set<String> CLASSES = Set.of("java/io/PrintStream", "java/io/Serializable",
      "java/io/IOException", "java/io/UncheckedIOException", "java/util/concurrent/TimeUnit",
      "java/util/concurrent/ConcurrentHashMap", "java/lang/invoke/LambdaMetafactory",
      "java/lang/invoke/StringConcatFactory", "java/nio/charset/StandardCharsets",
      "jdk/jshell/spi/SPIResolutionException"); // what JShell throws for a name not declared yet

  /** What the compiler itself names wherever there is a lambda. */
  private static final Set<String> NAMED_ONLY = Set.of("java/lang/invoke/MethodHandles",
      "java/lang/invoke/MethodHandles$Lookup", "java/lang/invoke/MethodHandle",
      "java/lang/invoke/MethodType", "java/lang/invoke/CallSite", "java/lang/invoke/VarHandle",
      "java/lang/invoke/TypeDescriptor", "java/lang/runtime/TemplateRuntime");

  private static final Pattern CHAPTER = Pattern.compile("unrolled/(?!workshop|core)[a-z]+/[^/]+");

  private static final Set<String> SYSTEM = Set.of("out", "err", "arraycopy", "nanoTime",
      "currentTimeMillis", "identityHashCode", "lineSeparator");

  private static final Set<String> CLASS = Set.of("getName", "getSimpleName", "isInstance", "cast",
      "desiredAssertionStatus", "hashCode", "equals", "toString");

  private record Rule(Pattern name, String reason) {}

  /** The first that fits gives the reason; names are those of members after their class. */
  private static final List<Rule> REASONS = List.of(
      rule("java/lang/(System|Runtime)\\.(exit|halt)", "an exercise may not end its program"),
      rule("java/lang/(Runtime|Process.*)", "an exercise may not start processes"),
      rule("java/lang/Thread.*|java/lang/InheritableThreadLocal|java/util/concurrent/.*"
          + "|java/util/Timer.*|.*\\.parallel(Stream)?",
          "an exercise may not start threads"),
      rule("java/(io|nio)/.*|java/util/(Formatter|zip|jar).*|unrolled/core/(session|report)/.*"
          + "|.*\\.main", "an exercise may not read or write files"),
      rule("java/net/.*", "an exercise may not use the network"),
      rule("java/lang/(reflect|invoke|Class|Module).*|sun/.*|jdk/.*",
          "an exercise may not look into the inside of the JVM"),
      rule("java/lang/System.*", "an exercise may not change its surroundings"),
      rule("unrolled/workshop/.*", "an exercise may not use the program that checks it"),
      rule(".*", "an exercise uses numbers, texts, collections and the book's models only"));

  private AllowedCode() {}

  private static Rule rule(String name, String reason) {
    return new Rule(Pattern.compile(name), reason);
  }

  /**
   * Find what a class may not use.
   *
   * @param classFile the class as the compiler made it
   * @return the first such name and the reason, empty if all is allowed
   */
  static Optional<String> fault(byte[] classFile) {
    return ClassFile.references(classFile).stream().filter(r -> !isAllowed(r)).findFirst()
        .map(AllowedCode::explain);
  }

  private static boolean isAllowed(Reference use) {
    String type = use.type();
    if (type.equals("java/lang/System")) {
      return use.member().isEmpty() || SYSTEM.contains(use.member());
    }
    if (type.equals("java/lang/Class")) {
      return use.member().isEmpty() || CLASS.contains(use.member());
    }
    if (NAMED_ONLY.contains(type)) {
      return use.member().isEmpty();
    }
    if (use.member().startsWith("parallel") || use.member().equals("<init>")
        && (type.equals("java/io/PrintStream") || type.equals("java/util/Formatter"))) {
      return false;
    }
    if (type.equals("unrolled/workshop/sandbox/Value")) {
      return use.member().isEmpty() || use.member().equals("text");
    }
    if (use.member().equals("main") && use.descriptor().startsWith("([Ljava/lang/String;)")) {
      return type.startsWith("REPL/");
    }
    return CLASSES.contains(type) || CHAPTER.matcher(type).matches()
        || isIn(PACKAGES, type) && !isExcluded(type);
  }

  private static boolean isIn(Set<String> packages, String type) {
    int end = type.lastIndexOf('/');
    return end < 0 || packages.contains(type.substring(0, end));
  }

  private static final Pattern EXCLUDED = Pattern.compile("java/lang/(Runtime(?!Exception).*"
      + "|Process.*|Thread.*|InheritableThreadLocal|ClassLoader|ClassValue|Module.*|StackWalker.*"
      + "|SecurityManager|ScopedValue.*)|java/util/(Timer.*|ServiceLoader.*|ResourceBundle.*)");

  private static boolean isExcluded(String type) {
    return EXCLUDED.matcher(type).matches();
  }

  private static String explain(Reference use) {
    String name = use.member().isEmpty() ? use.type() : use.type() + "." + use.member();
    String reason = REASONS.stream().filter(rule -> rule.name.matcher(name).matches())
        .findFirst().orElseThrow().reason;
    String shown = (use.member().equals("<init>") ? "new " + use.type() : name)
        .replace('/', '.').replace('$', '.');
    return shown + " can't be used here: " + reason;
  }
}
