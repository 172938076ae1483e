// diagnosis: With one input, a state of zero and no bias, the sum has one product left, and tanh of
//   each product is tanh of the sum.
String missedAsWell = "bias";
