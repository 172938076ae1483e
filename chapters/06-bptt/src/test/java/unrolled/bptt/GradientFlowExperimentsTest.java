package unrolled.bptt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts each claim about vanishing and exploding, and then draws it. */
class GradientFlowExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final double WEAK = GradientFlowExperiments.INPUTS[1];

  @Test
  void a_small_radius_vanishes_a_large_one_explodes() {
    Map<String, List<Spread>> norms = new LinkedHashMap<>();
    for (double radius : new double[] {0.8, 1.25, 2, 3}) {
      norms.put("ρ = " + radius, GradientFlowExperiments.norms(radius, WEAK));
    }
    Spread vanished = last(norms.get("ρ = 0.8"));
    Spread exploded = last(norms.get("ρ = 3.0"));
    assertThat(vanished.high()).isLessThan(1e-6);
    assertThat(exploded.low()).isGreaterThan(1e3);
    Spread early = norms.get("ρ = 1.25").get(1);
    Spread middle = last(norms.get("ρ = 1.25"));
    assertThat(early.low()).as("grows over five steps").isGreaterThan(1.5);
    assertThat(middle.median()).as("vanishes with a radius above 1").isLessThan(0.5);
    assertThat(middle.high()).as("but not at every seed").isBetween(1.0, 1.5);
    RESULTS.text("bptt-norm-vanished", PowerOfTen.of(vanished.median()));
    RESULTS.text("bptt-norm-exploded", PowerOfTen.of(exploded.median()));
    RESULTS.number("bptt-norm-early", early.median(), 1);
    RESULTS.number("bptt-norm-middle", middle.median(), 2);
    RESULTS.number("bptt-norm-middle-low", middle.low(), 2);
    RESULTS.number("bptt-norm-middle-high", middle.high(), 1);
    RESULTS.write(BpttFigures.norms(norms));
  }

  @Test
  @Tag("eq-bptt-bound")
  void rates_follow_the_radius_only_without_input_and_below_one() {
    Map<String, List<GradientFlowExperiments.Rate>> rates = new LinkedHashMap<>();
    rates.put("no input", GradientFlowExperiments.rates(0));
    rates.put("weak input", GradientFlowExperiments.rates(WEAK));
    rates.put("strong input", GradientFlowExperiments.rates(1));
    List<GradientFlowExperiments.Rate> none = rates.get("no input");
    List<GradientFlowExperiments.Rate> weak = rates.get("weak input");
    List<GradientFlowExperiments.Rate> strong = rates.get("strong input");
    for (int i = 0; i < GradientFlowExperiments.RADII.length; i++) {
      double radius = GradientFlowExperiments.RADII[i];
      if (radius < 1) {
        assertThat(none.get(i).rate().median()).isCloseTo(radius, within(0.01));
      }
      if (radius > 1 && radius <= 1.5) {
        assertThat(none.get(i).rate().median()).isCloseTo(1, within(0.01));
      }
      assertThat(weak.get(i).rate().high()).isLessThan(weak.get(i).bound().low());
      assertThat(none.get(i).rate().high()).isLessThan(none.get(i).bound().low());
      assertThat(strong.get(i).rate().high()).isLessThan(strong.get(i).bound().low());
      assertThat(strong.get(i).rate().median()).isLessThan(weak.get(i).rate().median());
    }
    assertThat(strong.get(3).rate().high()).as("radius 1.25, strong input").isLessThan(0.85);
    assertThat(strong.get(4).rate().high()).as("radius 1.5, strong input").isLessThan(1);
    assertThat(strong.get(5).rate().median()).as("radius 2, strong input").isLessThan(1);
    assertThat(none.get(0).bound().high()).as("a norm below 1 promises vanishing").isLessThan(1);
    assertThat(none.get(1).bound().low()).as("0.8 promises nothing").isGreaterThan(1);
    RESULTS.number("bptt-rate-strong", strong.get(3).rate().median(), 2);
    RESULTS.number("bptt-rate-strong-low", strong.get(3).rate().low(), 2);
    RESULTS.number("bptt-rate-strong-high", strong.get(3).rate().high(), 2);
    RESULTS.number("bptt-rate-strong-at-2", strong.get(5).rate().median(), 2);
    RESULTS.number("bptt-rate-bound", strong.get(3).bound().median(), 2);
    RESULTS.write(BpttFigures.rates(rates));
  }

  @Test
  void first_weights_differ_and_with_tanh_none_keeps_a_gradient() {
    Map<String, List<Spread>> gains = GradientFlowExperiments.gains(WEAK);
    Spread normal = gains.get("normal, 0.05").get(10);
    Spread glorot = last(gains.get("Glorot"));
    Spread orthogonal = last(gains.get("orthogonal"));
    Spread identity = last(gains.get("identity"));
    Spread rectified = last(gains.get("identity, ReLU"));
    assertThat(normal.high()).as("ten steps are enough").isLessThan(1e-5);
    for (Spread withTanh : List.of(glorot, orthogonal, identity)) {
      assertThat(withTanh.high()).isLessThan(0.02);
      assertThat(withTanh.high()).isLessThan(rectified.low());
    }
    assertThat(rectified.low()).isGreaterThan(0.4);
    for (double kept : new double[] {rectified.low(), rectified.high()}) {
      double on = kept * kept * GradientFlowExperiments.HIDDEN;
      assertThat(on).as("units that were on at every step").isCloseTo(Math.rint(on), within(1e-9));
    }
    assertThat(orthogonal.high() / orthogonal.low()).as("orthogonal weights vary least")
        .isLessThan(glorot.high() / glorot.low() / 10);
  }

  @Test
  @Tag("eq-bptt-orthogonal")
  void without_a_bend_an_orthogonal_matrix_keeps_every_length() {
    var cell = GradientFlowExperiments.starts(1).get("orthogonal");
    Matrix G = Matrix.rowVector(new double[GradientFlowExperiments.HIDDEN]).fill(0.3);
    double before = G.norm();
    for (int step = 0; step < 50; step++) {
      G = G.timesTranspose(cell.parameters().Whh());
    }
    assertThat(G.norm()).isCloseTo(before, within(1e-12));
  }

  private static Spread last(List<Spread> spreads) {
    return spreads.get(spreads.size() - 1);
  }
}
