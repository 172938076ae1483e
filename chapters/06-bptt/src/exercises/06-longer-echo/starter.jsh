// Of the echoes in a sequence of so many steps, each of the coin lag steps before: to how many of
// their coins does a gradient come if the way back is cut after every run of so many steps? A
// sequence of 40 steps with a lag of 8 has 32 echoes, at the steps 9 to 40.
int coinsReached(int steps, int lag, int run) {
  throw new UnsupportedOperationException("write me");
}

// The shortest run with which the echo after 8 steps is learned and kept.
double shortest = Double.NaN;

// Steps of training until the bits are below 0.1 for the first time, asked after every 25 steps:
// median of the seeds 1 to 5, for the shortest run and for the full gradient.
double stepsOfShortest = Double.NaN;
double stepsOfFull = Double.NaN;

// Bits after 600 steps of a run that is one shorter than the shortest, median of the seeds 1 to 5.
double bitsOneShorter = Double.NaN;
