// diagnosis: A gradient check compares a gradient with differences of the loss that the program
//   computes. Do these know which loss was meant?
String gradientCheck = "loss";
