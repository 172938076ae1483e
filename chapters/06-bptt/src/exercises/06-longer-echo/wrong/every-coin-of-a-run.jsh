// diagnosis: You have counted the echoes that a sequence has. Of these, only those count whose coin
//   came in the same run.
int coinsReached(int steps, int lag, int run) {
  return run <= lag ? 0 : steps - lag;
}
