// diagnosis: This is the mean of two numbers, so the newest value counts as much as all before it
//   together. It is one of n: move by the nth part of the way.
record MeanSlip(double mean, int count) {

  MeanSlip add(double value) {
    return new MeanSlip(count == 0 ? value : (mean + value) / 2, count + 1);
  }
}
