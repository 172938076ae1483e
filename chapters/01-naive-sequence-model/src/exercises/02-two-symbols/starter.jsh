// The names are ab, aab, b and ab, each ended with ■; alpha is {alpha}.
// Counts and probabilities are those of a, of b and of ■, in this order. Fractions may stay.

// After bb: the suffix that is found, how often each symbol followed it, the probabilities.
String suffixOfBb = "";
double[] countsOfBb = {Double.NaN, Double.NaN, Double.NaN};
double[] afterBb = {Double.NaN, Double.NaN, Double.NaN};

// After ba:
String suffixOfBa = "";
double[] countsOfBa = {Double.NaN, Double.NaN, Double.NaN};
double[] afterBa = {Double.NaN, Double.NaN, Double.NaN};

// After aaa:
String suffixOfAaa = "";
double[] countsOfAaa = {Double.NaN, Double.NaN, Double.NaN};
double[] afterAaa = {Double.NaN, Double.NaN, Double.NaN};

// How many symbols does the search read for aaa, with the start mark and the successful look-up?
double symbolsRead = Double.NaN;
