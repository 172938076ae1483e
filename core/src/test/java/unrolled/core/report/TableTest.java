package unrolled.core.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TableTest {

  @Test
  void a_table_becomes_an_asciidoc_block() {
    String block = Table.of("test-table", "model", "error").caption("Errors of two models")
        .row("mean of all the past", "1.02").row("a|b", "0.3").asciidoc();

    assertThat(block).isEqualTo("""
        [#test-table,cols="<,>",options="header,autowidth"]
        .Errors of two models
        |===
        | model
        | error

        | mean of all the past
        | 1.02
        | a\\|b
        | 0.3
        |===
        """);
  }

  @Test
  void columns_are_aligned_as_told() {
    assertThat(Table.of("test-table", "a", "b", "c").align("^<>").row("1", "2", "3").asciidoc())
        .contains("cols=\"^,<,>\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of("test-table", "a", "b").align("<"))
        .withMessageContainingAll("test-table", "2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of("test-table", "a").align("l"));
  }

  @Test
  void a_row_has_as_many_cells_as_there_are_columns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of("test-table", "a", "b").row("1", "2").row("3"))
        .withMessageContainingAll("2 columns", "row 2", "1 cells");
  }

  @Test
  void a_table_needs_columns_rows_and_a_caption_of_one_line() {
    assertThatIllegalArgumentException().isThrownBy(() -> Table.of("test-table"));
    assertThatIllegalStateException().isThrownBy(() -> Table.of("test-table", "a").asciidoc())
        .withMessageContaining("no rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of("test-table", "a").caption("two\nlines"));
  }
}
