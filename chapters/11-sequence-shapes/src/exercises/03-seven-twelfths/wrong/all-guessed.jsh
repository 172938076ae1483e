// diagnosis: One of the digits needs no guess: count it as right.
double bound(int digits) {
  return 0.5;
}
double below = 0.5 - 131.0 / 240;
double deviation = Math.sqrt(240 * 0.25) / 240;
