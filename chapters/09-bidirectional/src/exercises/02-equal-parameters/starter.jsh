// Returns how many units one direction needs to come nearest in parameters to so many units each
// way; the smaller number if two are as near. sums is 1, 3 or 4 for tanh units, GRUs and LSTMs.
int nearest(int sums, int inputs, int units, int outputs) {
  throw new UnsupportedOperationException("write me");
}

// When the units each way become more and more, one direction needs about this many times as many,
// to two decimals:
double multiple = Double.NaN;

// The term of the count that decides it, with s sums, d inputs, h units and q outputs:
//   input s·h·d    recurrent s·h·h    biases s·h    output h·q
String term = "";
