// diagnosis: This is the last term of the state. The difference is that term for n, less that for
//   n + 1.
double difference(int n, int m) {
  return Math.scalb(1.0, -n - m);
}
