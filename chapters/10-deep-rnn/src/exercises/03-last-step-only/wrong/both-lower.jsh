// diagnosis: The bug does reach all of the lower layer, but in the hand example v has nothing to
//   multiply where it matters: which state stands before a_1?
String wrongByHand = "dv";
double programSays = -0.072 * Math.log(2) * Math.log(2);
