// diagnosis: This counts letters at any place of a name. The full-history model counts how whole
//   names begin: p(a) asks for the first letter only, p(b | a) for the second letter after a first.
double pA = 4.0 / 12;
double pBAfterA = 3.0 / 4;
double pAb = 3.0 / 12;
