// diagnosis: That is the way from the third to the fourth coin. Compare what was believed of the
//   third coin before and after the fourth toss.
double change = fourth[0] - filtered[0];
