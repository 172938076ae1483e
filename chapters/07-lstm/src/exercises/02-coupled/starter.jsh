// The cell states of the three steps.
double[] c = {Double.NaN, Double.NaN, Double.NaN};

// What the forget gates of step 1, 2 and 3 add to the derivative of c_3 by the bias b_f; the sum.
double[] shares = {Double.NaN, Double.NaN, Double.NaN};
double derivative = Double.NaN;

// The step (1, 2 or 3) that makes a larger bias lower c_3, and what that step wants of its gate:
//   open   to be nearer to 1, to keep more
//   shut   to be nearer to 0, to let in more
//   half   to be nearer to 1/2, where its slope is largest
double responsible = Double.NaN;
String wants = "";

// The weight to add to the forget gate: on which number, and how large, as a multiple of λ = log 3?
//   store, show   the first or the second input      state   the hidden state before
String weightOn = "";
double multipleOfLambda = Double.NaN;
