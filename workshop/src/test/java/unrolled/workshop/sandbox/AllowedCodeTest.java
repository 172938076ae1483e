package unrolled.workshop.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AllowedCodeTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      new java.io.File("x").delete()                        | read or write files
      new java.io.FileInputStream("x")                      | read or write files
      java.nio.file.Files.readString(null)                  | read or write files
      java.nio.file.Path.of("x")                            | read or write files
      new java.io.PrintStream("x")                          | read or write files
      new java.util.Formatter("x")                          | read or write files
      new java.util.zip.ZipFile("x")                        | read or write files
      unrolled.core.session.WholeFile.class.getName()       | read or write files
      System.exit(0)                                        | end its program
      Runtime.getRuntime().halt(0)                          | start processes
      Runtime.getRuntime().exec("x")                        | start processes
      new ProcessBuilder("x").start()                       | start processes
      ProcessHandle.current().destroy()                     | start processes
      new Thread(() -> { }).start()                         | start threads
      Thread.sleep(5)                                       | start threads
      new java.util.Timer()                                 | start threads
      java.util.concurrent.Executors.newCachedThreadPool()  | start threads
      java.util.List.of(1).parallelStream()                 | start threads
      java.util.stream.IntStream.of(1).parallel()           | start threads
      java.net.URI.create("x").toURL().openStream()         | use the network
      new java.net.Socket("x", 1)                           | use the network
      Class.forName("x")                                    | inside of the JVM
      Object.class.getClassLoader()                         | inside of the JVM
      Object.class.getDeclaredMethods()                     | inside of the JVM
      java.lang.invoke.MethodHandles.lookup().findClass("") | inside of the JVM
      sun.misc.Unsafe.getUnsafe()                           | inside of the JVM
      System.setOut(null)                                   | change its surroundings
      System.getProperty("user.home")                       | change its surroundings
      System.getenv("HOME")                                 | change its surroundings
      unrolled.workshop.SourceText.lines(null)              | program that checks it
      javax.swing.JOptionPane.showInputDialog("x")          | numbers, texts, collections
      """)
  void what_leads_out_is_forbidden_with_its_reason(String code, String reason) throws IOException {
    assertThat(fault(code)).hasValueSatisfying(fault -> assertThat(fault).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "System.out.printf(\"%.3f\", Math.exp(1) + StrictMath.tanh(System.nanoTime()))",
      "java.util.stream.IntStream.range(0, 5).mapToObj(i -> \"a\" + i).toList()",
      "new java.util.TreeMap<String, double[][]>().computeIfAbsent(\"x\", k -> new double[2][])",
      "java.util.Arrays.sort(new Integer[0], java.util.Comparator.reverseOrder())",
      "unrolled.core.math.Matrix.identity(2).times(unrolled.core.math.Matrix.identity(2))",
      "new unrolled.core.math.SeededRandom(5).uniform()",
      "record Point(int x, String y) { } new Point(1, \"a\").equals(null)",
      "enum Gate { INPUT, FORGET } Gate.valueOf(\"INPUT\").getClass().getSimpleName()",
      "Object o = 3; int five = o instanceof Integer i && i > 2 ? 5 : 6; assert five > 5; \"\".strip()",
      "new double[3][2].clone()",
      "String.format(\"%s\", java.time.Duration.ofSeconds(1))",
      "new java.math.BigDecimal(\"1\").add(java.math.BigDecimal.TEN)",
      "throw new IllegalStateException(new RuntimeException(\"x\"))",
      "\"x\".matches(\"[a-z]\")"})
  void what_computes_is_allowed(String code) throws IOException {
    assertThat(fault(code)).isEmpty();
  }

  private Optional<String> fault(String code) throws IOException {
    String source = "class Answer { static void run() throws Throwable { " + code + "; } }";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> errors = new ArrayList<>();
    boolean compiled = compiler.getTask(null, null, d -> errors.add(d.toString()),
        List.of("-d", folder.toString(), "-XDignore.symbol.file"), null,
        List.of(new SimpleJavaFileObject(URI.create("string:///Answer.java"),
            JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        })).call();
    assertThat(compiled).as(errors.toString()).isTrue();
    try (Stream<Path> classes = Files.list(folder)) {
      List<String> faults = new ArrayList<>();
      for (Path file : classes.sorted().toList()) {
        AllowedCode.fault(Files.readAllBytes(file)).ifPresent(faults::add);
      }
      return faults.stream().findFirst();
    }
  }
}
