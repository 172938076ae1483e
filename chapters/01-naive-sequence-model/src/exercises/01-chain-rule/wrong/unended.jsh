// diagnosis: This includes beginnings of names. A name is over when ■ follows, and after a or aa it
//   never does.
String possibleNames = "a, aa, aab, ab, b";
