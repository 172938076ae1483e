// diagnosis: These are the probabilities of heads. The bent coin shows heads a quarter of the time.
double tails = fair * 1 / 2 + bent * 1 / 4;
double[] fourth = {fair * 1 / 2 / tails, bent * 1 / 4 / tails};
