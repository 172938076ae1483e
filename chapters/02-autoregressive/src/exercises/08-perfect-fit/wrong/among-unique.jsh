// diagnosis: An error of zero needs some weights that reach it; that there are no others needs a
//   second reason. Two of your explanations change places.
String noiseIsZero = "unique";
String othersAreZero = "among";
