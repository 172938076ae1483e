// diagnosis: These are the ratios of the variances. The steady gain follows from a ratio, as in
//   "The steady state".
double lowGain = 0.014;
double highGain = 0.557;
