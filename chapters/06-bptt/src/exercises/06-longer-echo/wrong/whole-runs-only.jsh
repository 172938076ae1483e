// diagnosis: The last run of a sequence may be shorter than the others, and its echoes count, too.
int coinsReached(int steps, int lag, int run) {
  return steps / run * Math.max(0, run - lag);
}
