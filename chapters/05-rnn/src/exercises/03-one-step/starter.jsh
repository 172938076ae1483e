// One step of the cell for one sequence, with loops and Exponential.tanh and nothing else.
// x has d numbers, hPrev and bh have h; Wxh is (d, h), Whh is (h, h).
double[] step(double[] x, double[] hPrev, double[][] Wxh, double[][] Whh, double[] bh) {
  throw new UnsupportedOperationException("write me");
}

// Compare it with RnnCell, then break it on purpose:
//   bias         the bias is left out
//   transposed   Whh is read with rows and columns exchanged
//   overwritten  hPrev is overwritten while it is read
//   tanhs        tanh is applied to each product instead of to the sum

// Which of the four does a test with three inputs, one hidden unit, a random bias and h_0 = 0
// not see after a single step? Write their names with commas between.
String unseen = "";

// Which more would it miss with one input and a bias of zero?
String missedAsWell = "";
