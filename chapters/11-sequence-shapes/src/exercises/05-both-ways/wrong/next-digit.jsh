// diagnosis: The carry needs one digit more, but what does the backward half have to read before it
//   comes to that digit?
double[] late = {1, 1};
