// diagnosis: A number is overwritten while another of the same round still needs it: phi_j and
//   phi_{p-j} read each other. Write each round into an array of its own.
boolean isStationary(double... phi) {
  for (int p = phi.length; p > 0; p--) {
    double last = phi[p - 1];
    if (!(Math.abs(last) < 1)) {
      return false;
    }
    for (int j = 1; j < p; j++) {
      phi[j - 1] = (phi[j - 1] + last * phi[p - j - 1]) / (1 - last * last);
    }
  }
  return true;
}
