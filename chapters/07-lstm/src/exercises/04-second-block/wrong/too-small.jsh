// diagnosis: The gradient has no error at all: differences of the loss and the way back are taken
//   at the same biases.
String noComplaint = "small";
