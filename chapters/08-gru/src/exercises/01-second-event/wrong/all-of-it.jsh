// diagnosis: This is the whole error. The state is a mixture, and each of the two gets the error
//   times its own factor.
double toOldState = error;
double toCandidate = error;
