// Trains the network that reads both ways, without a delay, on so many batches; the seeds are those
// of the first weights: forward, backward, outputs. Returns the share of right digits of 40 new
// numbers. The rest is as in the text.
double right(int batches, long forward, long backward, long outputs) {
  throw new UnsupportedOperationException("write me");
}

// Which share of digits can be right at best?
double expected = Double.NaN;

// Digits of a number of six arrive one by one. How many must arrive after the first until its
// answer can be written? By the network that reads both ways and by the delayed one:
double[] late = {Double.NaN, Double.NaN};
