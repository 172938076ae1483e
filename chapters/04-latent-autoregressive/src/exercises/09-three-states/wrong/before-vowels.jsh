// diagnosis: Look at the column of that state, which tells where one comes from, and at its row:
//   from there it is seldom on to a vowel.
String place = "before";
