// diagnosis: The gain is a ratio of variances; here it is one of standard deviations.
double gain = Math.sqrt(variance) / (Math.sqrt(variance) + Math.sqrt(r));
