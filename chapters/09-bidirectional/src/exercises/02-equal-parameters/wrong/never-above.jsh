// diagnosis: These are the most units that don't have more parameters. One more unit may come
//   nearer from above.
int nearest(int sums, int inputs, int units, int outputs) {
  int one = 1;
  while (DirectionSizes.count(1, sums, inputs, one + 1, outputs)
      <= DirectionSizes.count(2, sums, inputs, units, outputs)) {
    one++;
  }
  return one;
}
