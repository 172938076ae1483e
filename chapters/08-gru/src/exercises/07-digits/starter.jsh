// The state after {times} times a and {timesB} times b, as a fraction such as -7.0 / 16.
double state = Double.NaN;

// By how much the state after n + 1 times a and m times b is above that after n times a.
double difference(int n, int m) {
  throw new UnsupportedOperationException("write me");
}

// The least n for which the states after n and after n + 1 times a, and then n times b, have the
// same bits, if between -1 and -1/2 the last digit is worth 2^-p; for p from 4 to 60.
int blindFrom(int p) {
  throw new UnsupportedOperationException("write me");
}

// The same for float.
double blindFromInFloat = Double.NaN;

// An LSTM's cell state counts farther, because the counts
//   apart   are 1 apart however large they are, so that digits are used up slowly
//   tanh    are shown through a tanh, which keeps them apart
//   forget  are kept by a forget gate that is 1, without any rounding
// Up to 2 to which power does it count in a double, all whole numbers being exact?
String because = "";
double power = Double.NaN;
