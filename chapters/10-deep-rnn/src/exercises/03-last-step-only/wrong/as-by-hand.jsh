// diagnosis: With three steps a second lower state gets too little, and the state before that one
//   is not zero.
String wrongWithThree = "du";
String alwaysRight = "dv, dw, dr";
