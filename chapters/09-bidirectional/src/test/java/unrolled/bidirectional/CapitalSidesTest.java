package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.bidirectional.CapitalNetworks.Design.BACKWARD;
import static unrolled.bidirectional.CapitalNetworks.Design.BOTH;
import static unrolled.bidirectional.CapitalNetworks.Design.FORWARD;

/** Counts from which side a capital is seen, and what both sides together make of it. */
class CapitalSidesTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final CapitalVotes AHEAD = new CapitalVotes(FORWARD);
  private static final CapitalVotes BEHIND = new CapitalVotes(BACKWARD);
  private static final CapitalVotes TOGETHER = new CapitalVotes(BOTH);
  private static final String[] SIDES =
      {"neither side alone", "backward alone", "forward alone", "each side alone"};

  /** Letters by who takes them for capitals: place 1 for backward, 2 for forward. */
  private static final class Count {
    private final int[] letters = new int[4];
    private final int[] taken = new int[4];

    void add(boolean ahead, boolean behind, boolean together) {
      int sides = (ahead ? 2 : 0) + (behind ? 1 : 0);
      letters[sides]++;
      taken[sides] += together ? 1 : 0;
    }
  }

  @Test
  void both_ways_mostly_follow_the_side_that_knows() {
    Count capitals = new Count();
    Count small = new Count();
    for (String name : ClassNames.test()) {
      boolean[] is = CapitalScore.capitals(name);
      for (int t = 0; t < is.length; t++) {
        (is[t] ? capitals : small).add(AHEAD.capitals(name)[t], BEHIND.capitals(name)[t],
            TOGETHER.capitals(name)[t]);
      }
    }
    Table table = Table.of("bidirectional-capitals-sides", "taken for a capital by", "capitals",
        "both ways find", "small letters", "both ways take for capitals").caption(
            "Letters of the test names by which side takes them for a capital, and what both ways"
                + " make of them; each decided by ten networks together.");
    for (int sides = SIDES.length - 1; sides >= 0; sides--) {
      table.row(SIDES[sides], number(capitals.letters[sides]), number(capitals.taken[sides]),
          number(small.letters[sides]), number(small.taken[sides]));
    }
    RESULTS.write(table);
    assertThat(capitals.taken[0]).as("found by no side alone: rare")
        .isLessThan(capitals.letters[0] / 3);
    for (int side = 1; side <= 2; side++) {
      assertThat(capitals.taken[side]).as("one side knows, the other is told")
          .isGreaterThan((int) (0.75 * capitals.letters[side]));
      assertThat(small.taken[side]).as("one side silences the other")
          .isLessThan(small.letters[side] / 3);
    }
    assertThat(capitals.letters[3] - capitals.taken[3]).isLessThan(5);
    RESULTS.number("bidirectional-capitals-neither", capitals.letters[0]);
    RESULTS.number("bidirectional-capitals-neither-found", capitals.taken[0]);
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  @Test
  void inner_letters_of_acronyms_are_found_by_the_forward_half_at_the_beginning_of_names() {
    int[][] found = new int[2][3];
    int[] all = new int[2];
    List<CapitalVotes> designs = List.of(AHEAD, BEHIND, TOGETHER);
    for (String name : ClassNames.test()) {
      for (int t = 0; t < name.length(); t++) {
        if (CapitalScore.kind(name, t) == CapitalScore.Kind.ACRONYM) {
          int where =
              name.substring(0, t).chars().allMatch(Character::isUpperCase) ? 0 : 1;
          all[where]++;
          for (int design = 0; design < designs.size(); design++) {
            found[where][design] += designs.get(design).capitals(name)[t] ? 1 : 0;
          }
        }
      }
    }
    assertThat(all[0]).as("most stand at the beginning").isGreaterThan(3 * all[1] / 2);
    assertThat(found[0][0]).isGreaterThan(3 * found[0][1] / 2);
    assertThat(found[0][2]).as("the second direction costs some").isLessThan(found[0][0])
        .isGreaterThan(found[0][1]);
    assertThat(Arrays.stream(found[1])).as("elsewhere all are alike")
        .allMatch(n -> n > 0.85 * all[1]);
    RESULTS.number("bidirectional-acronyms-start", all[0]);
    RESULTS.number("bidirectional-acronyms-start-forward", found[0][0]);
    RESULTS.number("bidirectional-acronyms-start-backward", found[0][1]);
    RESULTS.number("bidirectional-acronyms-start-both", found[0][2]);
    RESULTS.number("bidirectional-acronyms-else", all[1]);
    RESULTS.number("bidirectional-acronyms-else-forward", found[1][0]);
    RESULTS.number("bidirectional-acronyms-else-backward", found[1][1]);
    RESULTS.number("bidirectional-acronyms-else-both", found[1][2]);
  }
}
