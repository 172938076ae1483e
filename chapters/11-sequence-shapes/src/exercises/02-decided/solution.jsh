// The weights are alpha and 1 - alpha, the mean alpha d1 + (1 - alpha) d2, and d1 less the mean is
// (1 - alpha)(d1 - d2).
double dFirst(double a, double dAlpha1, double dAlpha2) {
  double alpha = 1 / (1 + Math.exp(-a));
  return alpha * (1 - alpha) * (dAlpha1 - dAlpha2);
}

// A parabola in alpha with its top in the middle, where the scores are equal.
double mostAt = 0;
double most = 0.25;

// alpha² - alpha + small = 0, of which the larger root counts; a is its log odds.
double decided = (1 + Math.sqrt(1 - 4 * small)) / 2;
double decidedFrom = Math.log(decided / (1 - decided));
double secondWeight = 1 - decided;

// Large weights make large scores, so almost every weight is near 0 or 1 before anything is
// learned.
String tooLarge = "stuck";
