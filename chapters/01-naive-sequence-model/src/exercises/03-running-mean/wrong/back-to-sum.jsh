// diagnosis: This turns the mean back into a sum and divides again, which rounds in other places.
//   Use the formula of the task, m + (x - m) / n.
record MeanSlip(double mean, int count) {

  MeanSlip add(double value) {
    return new MeanSlip((mean * count + value) / (count + 1), count + 1);
  }
}
double differing = countDifferences(RealSeries.sunspots().values());
