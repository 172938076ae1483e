// diagnosis: One half is as far from the unit circle as from zero. Look at what the iteration
//   divides by when its guesses near the same root.
String why = "circle";
