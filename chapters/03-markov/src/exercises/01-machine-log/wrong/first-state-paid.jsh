// diagnosis: The first state is given, so its own probability is not a factor.
double probability = Math.exp(counts.logLikelihood(chain)) / 2;
