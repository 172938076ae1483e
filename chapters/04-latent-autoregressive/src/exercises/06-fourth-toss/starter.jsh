// Fractions as 3.0 / 8 (3 / 8 is 0 in Java), or four decimals. Beliefs are {fair, bent}.
double tails = Double.NaN; // probability of tails at the fourth toss, after heads, tails, heads
double[] fourth = {Double.NaN, Double.NaN}; // belief in the fourth coin, after its tails
double[] third = {Double.NaN, Double.NaN}; // the third coin, given all four tosses

// By how much did the fourth toss change the probability that the third coin is fair? With sign.
double change = Double.NaN;

// And the probability of all four tosses?
double allFour = Double.NaN;
