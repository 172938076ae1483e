// diagnosis: Then fewer letters would win on the test names. Compare (3, 1) or (2, 2) with the five
//   there, and the numbers of found capitals.
String choice = "overfit";
