// diagnosis: With the slope at ½, weights up to 4/3 make it vanish. But the bound does not know at
//   which state the unit rests: it takes the steepest slope.
double promisedBelow = 4.0 / 3;
