// diagnosis: This forgets the newest symbol first. What is given up is the oldest: the end of the
//   history says most about what comes next.
String suffixOfBa = "b";
double[] countsOfBa = {0, 0, 4};
double[] afterBa = probabilities(countsOfBa);
