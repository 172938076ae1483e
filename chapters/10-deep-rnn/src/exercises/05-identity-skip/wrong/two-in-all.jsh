// diagnosis: A way can choose anew at each step.
double ways(int k) {
  return 2 * k;
}
