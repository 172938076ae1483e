// diagnosis: With these units the two layers have more weights than the one. Take the last number
//   that doesn't exceed it.
double units = most(false) + 1;
double unitsWithOutput = most(true) + 1;
double weightsOfTwo = weights(2, most(false) + 1, false);
