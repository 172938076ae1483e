// diagnosis: His gain of year 2 is one half, true, but the number from which it is computed differs
//   already.
double byHand = 3 / 5.0;
double his = 1 / 2.0;
