// The filter stood at (2/3, 1/3) after three tosses; one swap in five makes it (3/5, 2/5).
double[] filtered = {2.0 / 3, 1.0 / 3};
double fair = filtered[0] * 4 / 5 + filtered[1] * 1 / 5;
double bent = filtered[0] * 1 / 5 + filtered[1] * 4 / 5;

// Tails come from the fair coin half of the time, from the bent one three times in four: 3/5.
double tails = fair * 1 / 2 + bent * 3 / 4;
double[] fourth = {fair * 1 / 2 / tails, bent * 3 / 4 / tails};

// How well does each third coin explain the tails? 11/20 and 14/20, divided by 3/5.
double fromFair = (4.0 / 5 * 1 / 2 + 1.0 / 5 * 3 / 4) / tails;
double fromBent = (1.0 / 5 * 1 / 2 + 4.0 / 5 * 3 / 4) / tails;
double[] third = {filtered[0] * fromFair, filtered[1] * fromBent};

// Tails speak for the bent coin, and coins tend to stay: 11/18 instead of 12/18.
double change = third[0] - filtered[0];

// The product of the scale factors: 27/320 times 3/5.
double allFour = 27.0 / 320 * tails;
