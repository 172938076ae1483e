// diagnosis: The forget gate says 1 to the last bit, so that on the belt nothing is lost in a
//   hundred steps. Look at where the gradient leaves the belt.
String says = "far";
