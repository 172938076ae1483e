// diagnosis: Twice the units of one direction have more than twice the parameters: each reads all
//   the others.
int nearest(int sums, int inputs, int units, int outputs) {
  return 2 * units;
}
double multiple = 2;
