package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Clipping;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts each claim about the gradient of character networks, and then draws it. */
class ReachExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final ReachExperiments EXPERIMENTS = new ReachExperiments();
  private static final double UNIFORM = 6;
  private static final List<ReachExperiments.Reach> UNTRAINED = EXPERIMENTS.reaches(false);
  private static final List<ReachExperiments.Reach> TRAINED = EXPERIMENTS.reaches(true);
  private static final double[] RATES = ReachExperiments.RATES;
  private static final RecordedRows DESCENTS = Recorded.of("bptt-clipping")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/ReachExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/train/Clipping.java")
      .columns("clipping", "rate", "seed", "bits")
      .rows(EXPERIMENTS::descents);

  private static Spread recorded(String clipping, double rate) {
    return Spread.of(IntStream.range(0, DESCENTS.size())
        .filter(row -> DESCENTS.text(row, "clipping").equals(clipping)
            && DESCENTS.number(row, "rate") == rate)
        .mapToDouble(row -> DESCENTS.number(row, "bits")).toArray());
  }

  @Test
  void training_makes_the_shares_of_far_steps_small_though_the_radius_is_above_one() {
    List<Spread> untrained = shares(UNTRAINED);
    List<Spread> trained = shares(TRAINED);
    Spread radius = Spread.of(TRAINED.stream().mapToDouble(r -> r.radius()).toArray());
    Spread bits = Spread.of(TRAINED.stream().mapToDouble(r -> r.bits()).toArray());
    assertThat(untrained.get(10).low()).isGreaterThan(2 * trained.get(10).high());
    assertThat(untrained.get(30).low()).isGreaterThan(50 * trained.get(30).high());
    assertThat(radius.low()).isGreaterThan(1.1);
    assertThat(bits.high()).isLessThan(3.6);
    RESULTS.number("bptt-share-untrained", untrained.get(10).median(), 2);
    RESULTS.number("bptt-share-trained", trained.get(10).median(), 3);
    RESULTS.number("bptt-share-trained-low", trained.get(10).low(), 3);
    RESULTS.number("bptt-share-trained-high", trained.get(10).high(), 3);
    RESULTS.text("bptt-share-far", PowerOfTen.of(trained.get(30).median()));
    RESULTS.number("bptt-share-far-untrained", untrained.get(30).median(), 2);
    RESULTS.number("bptt-trained-radius-low", radius.low(), 2);
    RESULTS.number("bptt-trained-radius-high", radius.high(), 2);
    RESULTS.number("bptt-trained-bits", bits.median(), 2);
    RESULTS.write(BpttFigures.shares(untrained, trained));
  }

  @Test
  void a_cut_gradient_is_too_short_and_points_aside_the_more_the_shorter_its_runs() {
    List<Spread> cosines = new ArrayList<>();
    List<Spread> untrained = new ArrayList<>();
    for (int i = 0; i < ReachExperiments.CHUNKS.length; i++) {
      int at = i;
      Spread cosine = Spread.of(
          TRAINED.stream().mapToDouble(r -> r.bias()[at].cosine()).toArray());
      Spread ratio = Spread.of(
          TRAINED.stream().mapToDouble(r -> r.bias()[at].ratio()).toArray());
      cosines.add(cosine);
      untrained.add(Spread.of(
          UNTRAINED.stream().mapToDouble(r -> r.bias()[at].cosine()).toArray()));
      if (i == 0) {
        RESULTS.number("bptt-bias-ratio-1", ratio.median(), 2);
      }
    }
    for (int i = 1; i < cosines.size(); i++) {
      assertThat(cosines.get(i).median()).isGreaterThan(cosines.get(i - 1).median());
    }
    assertThat(cosines.get(0).high()).isLessThan(0.75);
    assertThat(cosines.get(0).low()).isGreaterThan(0.5);
    assertThat(cosines.get(4).low()).as("runs of 20").isGreaterThan(0.96);
    assertThat(untrained.get(3).median()).as("runs of 10, untrained")
        .isLessThan(cosines.get(3).low());
    TRAINED.forEach(reach -> assertThat(reach.bias()[0].ratio()).isLessThan(0.75));
    double[] worst = cosines(UNTRAINED.stream()
        .min(Comparator.comparingDouble(reach -> reach.bias()[4].cosine())).orElseThrow());
    assertThat(worst[3]).as("a longer run, and a worse direction").isLessThan(worst[2]);
    assertThat(worst[4]).isLessThan(worst[3] - 0.05);
    assertThat(worst[5]).isGreaterThan(0.8);
    RESULTS.number("bptt-bias-cosine-1", cosines.get(0).median(), 2);
    RESULTS.number("bptt-bias-cosine-5", cosines.get(2).median(), 2);
    RESULTS.number("bptt-bias-cosine-20", cosines.get(4).median(), 2);
    RESULTS.write(BpttFigures.bias(untrained, cosines));
  }

  private static double[] cosines(ReachExperiments.Reach reach) {
    return Arrays.stream(reach.bias()).mapToDouble(GradientBias::cosine).toArray();
  }

  @Test
  void clipping_makes_large_steps_possible() {
    Map<String, List<Spread>> byClipping = new LinkedHashMap<>();
    ReachExperiments.clippings().keySet().forEach(name -> byClipping.put(
        name, Arrays.stream(RATES).mapToObj(rate -> recorded(name, rate)).toList()));
    List<Spread> free = byClipping.get("not clipped");
    List<Spread> norm = byClipping.get("norm 0.3");
    assertThat(free.get(0).high()).as("rate 1 needs no clipping").isLessThan(4.2);
    assertThat(free.get(1).high()).as("rate 2, the worst seed").isGreaterThan(UNIFORM);
    assertThat(free.get(1).median()).isLessThan(free.get(0).low());
    assertThat(free.get(2).median()).as("rate 3").isGreaterThan(UNIFORM);
    long worse = IntStream.range(0, DESCENTS.size())
        .filter(r -> DESCENTS.text(r, "clipping").equals("not clipped")
            && DESCENTS.number(r, "rate") == 5 && DESCENTS.number(r, "bits") > UNIFORM).count();
    assertThat(worse).as("rate 5, seeds worse than guessing").isGreaterThanOrEqualTo(8);
    assertThat(norm.get(2).high()).isLessThan(free.get(1).median() + 0.1);
    assertThat(norm.get(3).high()).isLessThan(free.get(1).low());
    assertThat(byClipping.get("value 0.01").get(3).high()).isLessThan(norm.get(3).low());
    assertThat(byClipping.get("value 0.03").get(3).low()).as("a limit that is too wide")
        .isGreaterThan(5);
    RESULTS.number("bptt-clip-free-2", free.get(1).median(), 2);
    RESULTS.number("bptt-clip-free-2-high", free.get(1).high(), 1);
    RESULTS.number("bptt-clip-worse-5", worse, 0);
    RESULTS.number("bptt-clip-free-5", free.get(3).median(), 0);
    RESULTS.number("bptt-clip-norm-5", norm.get(3).median(), 2);
    RESULTS.number("bptt-clip-value-5", byClipping.get("value 0.01").get(3).median(), 2);
    RESULTS.number("bptt-clip-wide-5", byClipping.get("value 0.03").get(3).median(), 1);
    RESULTS.write(BpttFigures.clipping(RATES, byClipping, UNIFORM));
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    double today = EXPERIMENTS.descended(3, Clipping.byNorm(0.3), ReachExperiments.DESCENT, 1);
    int row = IntStream.range(0, DESCENTS.size())
        .filter(r -> DESCENTS.text(r, "clipping").equals("norm 0.3")
            && DESCENTS.number(r, "rate") == 3 && DESCENTS.number(r, "seed") == 1)
        .findFirst().orElseThrow();
    assertThat(today).isCloseTo(DESCENTS.number(row, "bits"), within(5e-7));
  }

  private static List<Spread> shares(List<ReachExperiments.Reach> reaches) {
    return IntStream.rangeClosed(0, ReachExperiments.LAGS)
        .mapToObj(lag -> Spread.of(reaches.stream().mapToDouble(r -> r.shares()[lag]).toArray()))
        .toList();
  }
}
