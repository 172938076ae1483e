// diagnosis: It is earlier: at the second of three steps the state before is not zero any more, and
//   the gradient that arrives there is wrong.
double allFrom = 4;
