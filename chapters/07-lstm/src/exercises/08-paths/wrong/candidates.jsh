// diagnosis: No candidate is on the belt: its factor is the forget gate, and that reads the hidden
//   state by the weights that you scaled.
String gates = "still";
