// d = q = symbols and h = units; T does not occur.
double inputWeights = symbols * units;
double recurrentWeights = units * units;
double hiddenBiases = units;
double outputWeights = units * symbols;
double outputBiases = symbols;

// E is (d, r) and the cell's Wxh is now (r, h); all the rest is as it was.
double throughEmbedding = symbols * embedding + embedding * units;
double weightsWithEmbedding = throughEmbedding + recurrentWeights + hiddenBiases +
    outputWeights + outputBiases;

// r (d + h) > d h: the first whole number above d h / (d + h).
double tooWide = Math.floor(inputWeights / (symbols + units)) + 1;

// h^2 + (2 d + 1) h + d is to be the number of weights of the window: a quadratic equation.
double b = 2 * symbols + 1;
double toReach = ParameterCount.window(8, symbols, units, symbols) - symbols;
double unitsLikeTheWindow = Math.rint((Math.sqrt(b * b + 4 * toReach) - b) / 2);
