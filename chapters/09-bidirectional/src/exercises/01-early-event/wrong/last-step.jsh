// diagnosis: These are the shares of the last step alone. An output weight works at every step, so
//   its gradient is a sum over all of them.
double[] dOut = {errors[2] * forward[2], errors[2] * backward[2]};
