Spread after50(double bias, double scale, boolean belt) {
  var spreads = PathExperiments.spreads(bias, scale);
  return (belt ? spreads.direct() : spreads.all()).get(50);
}

// Goes through neighboring scales; up: where the median passes 1, otherwise: where it falls.
double[] where(double bias, boolean belt) {
  double[] scales = {1, 2, 3, 4, 6, 8};
  double[] medians = new double[6];
  Arrays.setAll(medians, k -> after50(bias, scales[k], belt).median());
  for (int k = 1; k < 6; k++) {
    if (belt ? medians[k] < medians[k - 1] : medians[k] > 1) {
      return new double[] {scales[k - 1], scales[k]};
    }
  }
  return new double[0];
}
double[] passes0 = where(0, false);
double[] passes1 = where(1, false);
double[] falls0 = where(0, true);
double[] falls1 = where(1, true);

// The product of the unit's forget gates, eq-lstm-direct-path.
double[] kept(List<LstmStep> steps) {
  return DirectPath.product(steps, Matrix.zeros(1, 16)).row(0);
}

// Larger weights push every gate's sum away from 0, up or down. Most units meet a shut gate now and
// then and keep next to nothing; the norm is that of the few whose gates stay near 1, and how many
// there are is luck, which is why the range is so wide and the median no straight line.
String best = "more";
String middle = "less";
String gates = "ends";
