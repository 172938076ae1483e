// diagnosis: That is what a forget gate leaves on the belt. Here the state passes output gate and
//   tanh at each step.
double left(double o, int steps) {
  return 1;
}
double growth = 0;
double ratio = 1;
