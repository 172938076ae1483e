double pA = 3.0 / 4;            // three of the four names begin with a
double pBAfterA = 2.0 / 3;      // two of those three go on with b
double pEndAfterAb = 2.0 / 2;   // both of those end there
double pAb = pA * pBAfterA * pEndAfterAb;

// Each numerator of 3/4 · 2/3 · 2/2 cancels the next denominator, so 2/4 is left: the share of
// the names that are ab.
double namesThatAreAb = 2;
double namesInAll = 4;

// By the telescope every name has its share of the training names, and one that is not among
// them has none. The shares sum to one: nothing is left over for a name that is new.
String possibleNames = "ab, aab, b";
double sumOfTheirProbabilities = 2.0 / 4 + 1.0 / 4 + 1.0 / 4;
