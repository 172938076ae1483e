// A cell whose state after a step is that of DeepTransitionCell, with these parameters (which have
// no skip), plus the state before.
RecurrentCell<DeepTransitionParameters, ?> adding(DeepTransitionParameters parameters) {
  throw new UnsupportedOperationException("write me");
}

// How many tanh layers does the shortest way over k steps pass, with so many levels, and how many
// ways are there?
double shortest(int k, int levels) {
  throw new UnsupportedOperationException("write me");
}
double ways(int k) {
  throw new UnsupportedOperationException("write me");
}

// Feeds a cell with noise from a state of zeros, one sequence; each input is
// Initializer.uniform(1).create(1, cell.inputSize(), noise). Returns the norm of the last state.
double normAfter(RecurrentCell<DeepTransitionParameters, ?> cell, int steps, SeededRandom noise) {
  throw new UnsupportedOperationException("write me");
}

// What does the norm do with 32 units from about the hundredth step on, in an untrained cell? It
//   stays    where it is    root     grows like the root of the number of steps
//   falls    toward zero    steps    grows in proportion to the number of steps
String norm = "";

// The norm that the state of a DeepTransitionCell with 32 units can't exceed, to two decimals:
double largest = Double.NaN;
