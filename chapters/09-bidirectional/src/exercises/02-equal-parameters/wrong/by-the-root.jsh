// diagnosis: That is where it goes for very many units. With few, inputs and biases count, too:
//   search by DirectionSizes.count.
int nearest(int sums, int inputs, int units, int outputs) {
  return (int) Math.round(Math.sqrt(2) * units);
}
