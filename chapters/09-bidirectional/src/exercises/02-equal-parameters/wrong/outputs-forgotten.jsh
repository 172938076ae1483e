// diagnosis: The one direction is counted without the weights of its outputs. Count both networks by
//   DirectionSizes.count.
int nearest(int sums, int inputs, int units, int outputs) {
  return CellSizes.unitsFor(sums, inputs,
      DirectionSizes.count(2, sums, inputs, units, outputs));
}
