// diagnosis: These are relative to the gradient at the top. Divide what the lowest layer gets after
//   ten steps by what it gets at the last step, seed by seed.
double[] medians = {0.161, 0.264, 0.520, 0.547, 0.819};
double timesAsMuch = 0.819 / 0.161;
