// diagnosis: Your runs are one step too short: with a run of 9, the coin at its first step is
//   reached by the echo at its ninth.
int coinsReached(int steps, int lag, int run) {
  int reached = 0;
  for (int t = lag; t < steps; t++) {
    reached += t % run > lag ? 1 : 0;
  }
  return reached;
}
