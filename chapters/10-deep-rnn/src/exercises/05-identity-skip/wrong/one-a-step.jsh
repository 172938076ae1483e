// diagnosis: That is the shortest way of DeepTransitionCell with a skip, whose matrix leads into
//   the last tanh. Is there a tanh on the new skip?
double shortest(int k, int levels) {
  return k;
}
