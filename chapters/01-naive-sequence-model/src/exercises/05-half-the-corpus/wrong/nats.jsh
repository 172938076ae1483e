// diagnosis: These are nats, with the natural logarithm. Divide by ln 2 for bits, as
//   Evaluation.bitsPerCharacter does.
double[] medians = {3.51 * Math.log(2), 3.05 * Math.log(2), 2.69 * Math.log(2),
    2.39 * Math.log(2), 2.16 * Math.log(2)};
