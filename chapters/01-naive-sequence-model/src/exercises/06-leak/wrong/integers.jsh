// diagnosis: Between two ints the slash of Java divides without a rest: 1 / 2 is 0. Give one of the
//   two a point.
double arvOfThree = 0;
double arvOfWide = 0;
double honestArv = 4 / 3;
