package unrolled.rnn;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs a short part of each recorded result again: same code, same seed, same digits. */
class RecordsTest {

  @Test
  void the_exclusive_or_comes_out_as_recorded() {
    RecordedRows rows = RnnRecords.xor().rows(RnnRecords::xorRows);
    assertThat(rows.rows()).contains(RnnRecords.xorRow(2, 4, XorExperiments.score(2, 4)));
  }

  @Test
  void the_clock_comes_out_as_recorded() {
    RecordedRows rows = RnnRecords.clock().rows(RnnRecords::clockRows);
    assertThat(rows.rows()).contains(RnnRecords.clockRow(ClockExperiments.score(2, 4)));
  }

  @Test
  void a_second_softmax_does_what_was_recorded() {
    RecordedRows rows = RnnRecords.twice().rows(RnnRecords::twiceRows);
    assertThat(rows.rows()).contains(RnnRecords.shortTwiceRow());
  }

  @Test
  void sunspots_come_out_as_recorded() {
    RecordedRows rows = RnnRecords.sunspots().rows(RnnRecords::sunspotRows);
    assertThat(rows.rows()).contains(
        RnnRecords.sunspotRow(SunspotExperiments.score(SunspotExperiments.START, 3)));
  }

  @Test
  void names_come_out_as_recorded() {
    RecordedRows rows = RnnRecords.names().rows(RnnRecords::nameRows);
    List<List<String>> again = RnnRecords.nameRows(NameExperiments.UNITS[0], 1, 2);
    assertThat(rows.rows()).containsAll(again);
  }

  @Test
  void shapes_come_out_as_recorded() {
    RecordedRows rows = RnnRecords.shapes().rows(RnnRecords::shapeRows);
    assertThat(rows.rows()).contains(RnnRecords.shortRow());
  }

  @Test
  void an_untrained_model_invents_what_was_recorded() {
    RecordedRows rows = RnnRecords.samples().rows(RnnRecords::sampleRows);
    NameExperiments untrained = new NameExperiments(NameExperiments.CHOSEN, 1);
    assertThat(rows.text(0, "text")).isEqualTo(String.join(" ", untrained.invent(3, 1, 1)));
    assertThat(rows.rows()).containsAll(RnnRecords.controlRows("untrained", untrained, 1));
  }
}
