// diagnosis: The dealer may swap the coins before the fourth toss. Take a step of the chain before
//   you weigh by what came.
double tails = filtered[0] * 1 / 2 + filtered[1] * 3 / 4;
double[] fourth = {filtered[0] * 1 / 2 / tails, filtered[1] * 3 / 4 / tails};
