// A program without delay: returns the digit of the double that it writes after it has read the
// first digits of a number, here all of these. (A number has length digits.) Right as often as
// possible.
int write(int[] read, int length) {
  throw new UnsupportedOperationException("write me");
}

// Which digit, from 1 to 6, can be right always, and with which probability each of the others?
double alwaysRight = Double.NaN;
double others = Double.NaN;

// The greatest share of right digits, on average, for numbers of so many digits, the first below 5.
double bound(int digits) {
  throw new UnsupportedOperationException("write me");
}

// How far below that is the network of the listing, to four decimals?
double below = Double.NaN;

// The standard deviation of the share of right digits on 40 numbers of six digits, if each digit is
// right with the probabilities above, to four decimals:
double deviation = Double.NaN;

// Does a share on 40 numbers above the bound contradict it: yes or no?
String contradicts = "";
