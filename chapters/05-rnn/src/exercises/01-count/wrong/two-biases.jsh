// diagnosis: The cell has one sum, to which one bias a unit is added. (Libraries that keep a bias
//   for each of the two matrices count twice; of two constants in a sum, one is enough.)
double hiddenBiases = 2 * units;
