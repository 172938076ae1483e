// diagnosis: The tanh acts on what is shown, H. The bound is one of the cell state itself, before
//   any tanh.
String because = "shown";
