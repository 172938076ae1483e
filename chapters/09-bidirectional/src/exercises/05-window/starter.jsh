// Counts the letters of ClassNames.train() around each letter, so many before and after at most,
// and restores the capitals of some names. Returns F1 of all capitals and how many were found.
double[] score(int before, int after, List<String> names) {
  throw new UnsupportedOperationException("write me");
}

// The pair with the greatest F1 on ClassNames.validation() among all with before + after <= 6:
double before = Double.NaN;
double after = Double.NaN;

// The five with the greatest F1 there. How many capitals has that of them found which found the
// most, less that which found the fewest? On the validation names and on ClassNames.test():
double apartOnValidation = Double.NaN;
double apartOnTest = Double.NaN;

// Does the winner have the greatest F1 of the five on the test names, too: yes or no?
String staysFirst = "";

// What does that say about the choice of a pair among them?
//   winner    the winner is the best, since it was chosen by a measurement
//   luck      which of them comes first depends on which names were drawn to choose by
//   overfit   six letters are too many, and the training names are learned by heart
String choice = "";
