// diagnosis: The loss is about 0.03, and a larger cell state would have a smaller one. A gradient
//   of 0 need not be a minimum.
String says = "best";
