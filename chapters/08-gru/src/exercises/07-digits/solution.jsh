// Each a halves the distance to 1, each b the distance to -1: 1 - h is 2^-n after the a's, so
// h + 1 = 2 - 2^-n, and after the b's (2 - 2^-n) 2^-m.
double state = -1 + Math.pow(2, 1 - timesB) - Math.pow(2, -times - timesB);

// 2^(-n - m) - 2^(-n - 1 - m), half of the first.
double difference(int n, int m) {
  return Math.scalb(1.0, -n - m - 1);
}

// With m = n the two states are -1 + 2^(1 - n), whose last digit is even, less 2^-2n and less half
// of that. If 2n <= p, the first is a whole number of last digits, which is kept; the second may be
// a tie, rounded to the even one, and still they differ. If 2n > p, both are at most half of a last
// digit below -1 + 2^(1 - n), and are rounded to it.
int blindFrom(int p) {
  return p / 2 + 1;
}
double blindFromInFloat = blindFrom(24);

// Below 2^53 a double has a digit for 1. A state between -1 and 1 needs a new digit for each step.
String because = "apart";
double power = 53;
