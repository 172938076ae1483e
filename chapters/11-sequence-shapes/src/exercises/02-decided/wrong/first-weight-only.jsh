// diagnosis: The second score's weight depends on the first score, too: what the loss says of it
//   belongs into the mean.
double dFirst(double a, double dAlpha1, double dAlpha2) {
  double alpha = 1 / (1 + Math.exp(-a));
  return alpha * (1 - alpha) * dAlpha1;
}
