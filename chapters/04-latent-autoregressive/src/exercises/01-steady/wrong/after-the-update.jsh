// diagnosis: That is the variance after an observation. P is the one before it, when the level has
//   moved.
double variance = gain * r;
