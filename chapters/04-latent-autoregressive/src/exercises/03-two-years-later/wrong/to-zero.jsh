// diagnosis: This goes to zero, but even the whole future leaves the smoother's floor. What shrinks
//   is the distance from it.
double floor(LocalLevel model, int k) {
  return model.filterFloor() * Math.pow(1 - model.steadyGain(), 2 * k);
}
