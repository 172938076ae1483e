// The count of one direction grows with its units, so the nearest is the last that does not exceed
// the aim, or the one after.
int nearest(int sums, int inputs, int units, int outputs) {
  int aim = DirectionSizes.count(2, sums, inputs, units, outputs);
  int one = units;
  while (DirectionSizes.count(1, sums, inputs, one + 1, outputs) <= aim) {
    one++;
  }
  int below = aim - DirectionSizes.count(1, sums, inputs, one, outputs);
  int above = DirectionSizes.count(1, sums, inputs, one + 1, outputs) - aim;
  return above < below ? one + 1 : one;
}

// 27, 97, 370 and 1,456 units. In the end only s·h·h counts, which grows with the square: twice
// that much takes the root of 2 times the units. All other terms grow in proportion to h, and alone
// they would allow twice the units.
double multiple = Math.sqrt(2);
String term = "recurrent";
