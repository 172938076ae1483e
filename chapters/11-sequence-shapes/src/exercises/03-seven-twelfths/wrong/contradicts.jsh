// diagnosis: Half of the guesses are right on average, not of every forty numbers. Compare the
//   standard deviation with the distance.
String contradicts = "yes";
