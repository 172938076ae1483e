package unrolled.core.data;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClassNamesTest {

  @Test
  void the_frozen_list_has_3232_types_with_3178_names() {
    assertThat(ClassNames.withPackages()).hasSize(3232)
        .contains(new ClassName("java.util", "ArrayList"));
    assertThat(ClassNames.all()).hasSize(3178).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void the_three_parts_make_the_whole_and_do_not_overlap() {
    List<String> parts = new ArrayList<>(ClassNames.train());
    parts.addAll(ClassNames.validation());
    parts.addAll(ClassNames.test());
    assertThat(parts).containsExactlyInAnyOrderElementsOf(ClassNames.all());
    assertThat(ClassNames.validation()).hasSize(317);
    assertThat(ClassNames.test()).hasSize(317);
  }

  @Test
  void the_rule_counts_in_tens() {
    List<String> all = ClassNames.all();
    assertThat(ClassNames.train()).startsWith(all.get(0), all.get(1)).contains(all.get(7))
        .doesNotContain(all.get(8), all.get(9));
    assertThat(ClassNames.validation().get(0)).isEqualTo(all.get(8));
    assertThat(ClassNames.test().get(0)).isEqualTo(all.get(9));
  }

  @Test
  void a_fresh_harvest_of_the_same_jdk_gives_the_frozen_list() throws IOException {
    List<String> fresh = List.copyOf(ClassNamesHarvester.harvest());
    List<String> frozen = ClassNames.withPackages().stream()
        .map(entry -> entry.packageName() + "," + entry.name()).toList();
    if (Runtime.version().feature() == 17) {
      assertThat(fresh).isEqualTo(frozen);
    } else {
      assertThat(fresh).contains("java.util,ArrayList").hasSizeGreaterThan(3000);
    }
  }

  @Test
  void an_empty_or_broken_corpus_is_refused_with_its_line() {
    assertThatThrownBy(() -> parse("package,name\n"))
        .hasMessage("n.csv: an empty corpus; add one name a line");
    assertThatThrownBy(() -> parse("name\nList\n"))
        .hasMessage("n.csv:1: the header must be \"package,name\"");
    assertThatThrownBy(() -> parse("package,name\njava.util,List\njava.util\n"))
        .isInstanceOf(MalformedDataException.class)
        .hasMessage("n.csv:3: \"java.util\" is not package,name");
  }

  private static void parse(String text) throws IOException {
    ClassNames.parse("n.csv", new StringReader(text));
  }
}
