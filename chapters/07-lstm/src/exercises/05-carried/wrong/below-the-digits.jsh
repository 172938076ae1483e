// diagnosis: Nothing is lost on the way back: differences of the same program must agree with its
//   gradient, whatever it computes.
String agree = "small";
