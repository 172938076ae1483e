// diagnosis: The weights of further years shrink by 1 - K, but an error's variance goes like their
//   square.
double floor(LocalLevel model, int k) {
  double left = model.filterFloor() - model.smootherFloor();
  return model.smootherFloor() + left * Math.pow(1 - model.steadyGain(), k);
}
