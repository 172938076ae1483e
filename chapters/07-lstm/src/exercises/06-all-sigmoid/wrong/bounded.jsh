// diagnosis: The cell state can grow: with an open forget gate each step may add nearly 1. What is
//   bounded is what is shown of it.
String cellNever = "negative, zero, large";
