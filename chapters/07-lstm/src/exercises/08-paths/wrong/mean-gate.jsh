// diagnosis: A power of the mean gate is not the product of the gates: a single step with a shut
//   gate, which the mean hardly sees, is enough to lose all.
double[] kept(List<LstmStep> steps) {
  double[] kept = new double[16];
  Arrays.setAll(kept, j -> Math.pow(steps.stream().mapToDouble(step -> step.F().get(0, j))
      .average().getAsDouble(), steps.size()));
  return kept;
}
