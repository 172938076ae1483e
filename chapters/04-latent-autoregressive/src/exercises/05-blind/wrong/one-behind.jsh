// diagnosis: The first flow counts too: after it the variance is r, after two flows r / 2. The gain
//   at the second is one half.
double fiftieth = 1 / 49.0;
double weight = 1 / 34.0;
