// diagnosis: W_a is transposed here. S is a row on the left: each number of the question comes from
//   a column of W_a.
double[] question = {2, -4};
double[] scores = scoresOf(question);
double[] weights = weightsOf(scores);
double[] context = contextOf(weights);
