// diagnosis: A third is the coefficient of m^3 in the series of tanh. Square the series, and take
//   the reciprocal.
double growth = 1.0 / 3;
