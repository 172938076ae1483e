// diagnosis: With a bias of log m about 1/e is left after m steps, which is less than half. The
//   half-life asks for a gate whose power is 1/2.
double gate = halfLife / (halfLife + 1.0);
double bias = Math.log(halfLife);
