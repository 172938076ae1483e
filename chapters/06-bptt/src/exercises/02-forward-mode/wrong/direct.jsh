// diagnosis: That is the direct derivative: each state before is taken for a constant. The
//   derivative of h_t has a second term, through h_{t-1}.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  return network.direct(x, y).dWhh();
}
