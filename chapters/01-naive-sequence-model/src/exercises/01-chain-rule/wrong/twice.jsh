// diagnosis: The name ab is one name: its probability, which has both of its occurrences in it
//   already, is added once.
double sumOfTheirProbabilities = 1.5;
