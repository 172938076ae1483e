// diagnosis: The sign before the product is plus: phi_j + phi_p phi_{p-j}. (With minus it is the
//   way back, from one lag to many.)
boolean isStationary(double... phi) {
  double[] round = phi.clone();
  while (round.length > 0) {
    int p = round.length;
    double last = round[p - 1];
    if (!(Math.abs(last) < 1)) {
      return false;
    }
    double[] next = new double[p - 1];
    for (int j = 1; j < p; j++) {
      next[j - 1] = (round[j - 1] - last * round[p - j - 1]) / (1 - last * last);
    }
    round = next;
  }
  return true;
}
