// Steps count from 0 here, as in the code. The gradient of the echo at t arrives at t - lag if no
// cut lies between, so if both are in the same run.
int coinsReached(int steps, int lag, int run) {
  int reached = 0;
  for (int t = lag; t < steps; t++) {
    reached += t / run == (t - lag) / run ? 1 : 0;
  }
  return reached;
}

// From coin to echo there are 9 steps, both ends counted. Runs of 9 contain that of 4 echoes of 32,
// those of the coins at the beginning of a run: an eighth of the examples, but no wrong ones.
double shortest = 9;

// Measured, seeds 1 to 5; range 100 to 275 with runs of 9, no other value than 75 with runs of 40.
double stepsOfShortest = 250;
double stepsOfFull = 75;
double bitsOneShorter = 0.987;
