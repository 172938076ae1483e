// diagnosis: These two do not sum to one: divide by the probability of what came.
double[] fourth = {fair * 1 / 2, bent * 3 / 4};
double[] third = {filtered[0] * fromFair * tails, filtered[1] * fromBent * tails};
