// diagnosis: You have started from a state of zero. This run goes on where another ended, with
//   h_0 = 1/2.
double h1 = Math.tanh(0);
double h2 = Math.tanh(lambda / 2);
double loss = ((h1 - y1) * (h1 - y1) + (h2 - y2) * (h2 - y2)) / 2;
