package unrolled.docs.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JavaSourceTest {

  private static final String SOURCE = """
      package unrolled.first;

      final class Cell {

        // tag::state[]
        private double state;
        // end::state[]

        record Pair(int a, int b) {

          // tag::sum[]
          int sum() {
            return a + b;
          }
          // end::sum[]
        }

        // tag::both[]
        double one() {
          return 1;
        }

        double three() {
          // tag::inner[]
          double x = 3;
          // end::inner[]
          return x;
        }
        // end::both[]
      }
      """;

  @TempDir
  private Path temp;

  private JavaSource read(String text) throws IOException {
    return JavaSource.read(Files.writeString(temp.resolve("Cell.java"), text));
  }

  private static String memberOf(JavaSource source, String tag) {
    int[] place = source.tagged().regions().get(tag).get(0);
    return source.memberAt(place[0], place[1]).orElseThrow().shown();
  }

  @Test
  void region_is_named_after_the_member_it_shows() throws IOException {
    JavaSource source = read(SOURCE);
    assertThat(memberOf(source, "state")).isEqualTo("Cell.state");
    assertThat(memberOf(source, "sum")).isEqualTo("Pair.sum");
    assertThat(memberOf(source, "both")).isEqualTo("Cell.three");
  }

  @Test
  void region_inside_a_method_is_named_after_the_method() throws IOException {
    assertThat(memberOf(read(SOURCE), "inner")).isEqualTo("Cell.three");
  }

  @Test
  void selected_lines_hold_no_directives_and_start_at_the_margin() throws IOException {
    assertThat(read(SOURCE).tagged().select("both")).containsExactly("double one() {",
        "  return 1;", "}", "", "double three() {", "  double x = 3;", "  return x;", "}");
  }

  @Test
  void tags_that_are_not_balanced_are_faults_with_their_line() throws IOException {
    JavaSource source = read("// tag::a[]\n// end::b[]\n// tag::c[]\n// tag::c[]\n// end::c[]\n");
    assertThat(source.tagged().faults())
        .containsEntry(1, "tag a is never closed")
        .containsEntry(2, "end of tag b, which is not open")
        .containsEntry(4, "tag c is opened twice");
  }

  @Test
  void tags_of_tests_are_read_from_methods_and_classes() throws IOException {
    JavaSource source = read("""
        @Tag("eq-all")
        class CellTest {
          @Test
          @Tag("eq-one")
          @Tag("eq-two")
          void sums() {
          }
        }
        """);
    assertThat(source.members()).extracting(Member::shown).containsExactly("CellTest",
        "CellTest.sums");
    assertThat(source.members().get(0).tags()).containsExactly("eq-all");
    assertThat(source.members().get(1).tags()).containsExactly("eq-one", "eq-two");
  }
}
