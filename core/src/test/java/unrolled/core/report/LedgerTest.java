package unrolled.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LedgerTest {

  @TempDir
  private Path folder;

  static LedgerRow row(String id, boolean agrees) {
    return new LedgerRow(id, "bib-yule-1927", "first coefficient, his recipe", "1.34254",
        LedgerRow.Mark.V, "1.34253", "none", "0.00002", "none", agrees);
  }

  @Test
  void what_results_wrote_is_read_back() {
    Results results = Results.in(folder, "test");
    results.ledger(row("test-phi", true));
    results.ledger(row("test-psi", false));

    assertThat(Ladder.readLedger(folder.resolve("ledger.csv")))
        .containsExactly(row("test-phi", true), row("test-psi", false));
  }

  @Test
  void no_field_may_be_blank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LedgerRow("test-phi",
        "bib-yule-1927", "phi", " ", LedgerRow.Mark.V, "1", "none", "0", "none", true))
        .withMessageContainingAll("test-phi", "blank published");
    assertThatIllegalArgumentException().isThrownBy(() -> row("Phi", true));
  }

  @Test
  void a_malformed_file_is_told_with_its_line() throws IOException {
    Path file = folder.resolve("bad.csv");
    String header = String.join(",", LedgerRow.HEADER) + "\n";
    List<String> good = row("test-phi", true).fields();

    Files.writeString(file, header + String.join(",", good).replace("yes", "perhaps") + "\n");
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.readLedger(file))
        .withMessageContaining("bad.csv, line 2");
    Files.writeString(file, Csv.write(List.of(LedgerRow.HEADER, good)).replace(",V,", ",X,"));
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.readLedger(file))
        .withMessageContainingAll("bad.csv, line 2", "X");
    Files.writeString(file, Csv.write(List.of(LedgerRow.HEADER, good)).replace(",yes", ",maybe"));
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.readLedger(file))
        .withMessageContainingAll("line 2", "maybe");
  }
}
