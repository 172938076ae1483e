// diagnosis: That is what the truth costs under the right loss, its entropy. Under his, the
//   probabilities are scores of another softmax, with 61 more scores of 0.
double ofTheTruth = -0.5 * Math.log(0.5) - 0.3 * Math.log(0.3) - 0.2 * Math.log(0.2);
