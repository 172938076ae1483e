// The mean number of steps from each state until the chain is first in target; 0 for target.
// Double.POSITIVE_INFINITY for states from which there is no such mean.
double[] stepsTo(MarkovChain chain, int target) {
  throw new UnsupportedOperationException("write me");
}

// The mean number of steps from target until the chain is in target again, 1 or more.
double stepsToReturn(MarkovChain chain, int target) {
  throw new UnsupportedOperationException("write me");
}

// A letter has the probability 0.04 in the stationary law of its chain. After how many letters
// does it return, on the average?
double returnOfTheLetter = Double.NaN;
