// diagnosis: Between two ints the slash of Java divides without a rest: 3 / 4 is 0. Give one of the
//   two a point.
double pA = 3 / 4;
double pBAfterA = 2 / 3;
double pAb = pA * pBAfterA * pEndAfterAb;
