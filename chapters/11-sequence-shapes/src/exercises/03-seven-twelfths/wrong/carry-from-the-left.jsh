// diagnosis: The carry is taken from the digit before. It comes from the digit after, and so the
//   last digit never gets one.
int write(int[] read, int length) {
  int t = read.length - 1;
  return (2 * read[t] + (t > 0 && read[t - 1] >= 5 ? 1 : 0)) % 10;
}
