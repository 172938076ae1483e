// diagnosis: The value is divided by the number of values before it came. With it there is one
//   more, and n counts it.
record MeanSlip(double mean, int count) {

  MeanSlip add(double value) {
    return new MeanSlip(mean + (value - mean) / Math.max(1, count), count + 1);
  }
}
