// diagnosis: Of q scores one is 1, so q − 1 are 0. Your sum has one symbol too many.
double[] least = {
  Math.log(1 + 2 / Math.E), Math.log(1 + 64 / Math.E), Math.log(1 + 10_000 / Math.E)};
