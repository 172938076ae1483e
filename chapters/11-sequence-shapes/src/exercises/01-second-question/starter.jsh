// S is (0, 1/2); dV is ({dV1}, {dV2}). W_a and H are those of the text. Fractions may stay.
// The question and the three scores as multiples of lambda:
double[] question = {Double.NaN, Double.NaN};
double[] scores = {Double.NaN, Double.NaN, Double.NaN};

double[] weights = {Double.NaN, Double.NaN, Double.NaN};
double[] context = {Double.NaN, Double.NaN};

// The gradients of the three scores:
double[] dScores = {Double.NaN, Double.NaN, Double.NaN};

// With dV = (1, 2), why is that of the second score no longer the smallest?
//   mean     the mean is now mostly that of the third state, and far from the second's
//   weight   the second state has more weight now
//   gain     the second state would be worth more to the loss now
//   sum      the three have to sum to zero
String why = "";
