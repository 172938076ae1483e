// The names are ab, aab, b and ab, each ended with ■. Fractions may stay: 1.0 / 3.
double pA = Double.NaN;            // p(a)
double pBAfterA = Double.NaN;      // p(b | a)
double pEndAfterAb = Double.NaN;   // p(■ | ab)
double pAb = Double.NaN;           // of the name ab: the product of the three

// The same probability without a product: so many names are ab, of so many.
double namesThatAreAb = Double.NaN;
double namesInAll = Double.NaN;

// Which different names have a probability above zero? Write them with commas between, without ■.
String possibleNames = "";
double sumOfTheirProbabilities = Double.NaN;
