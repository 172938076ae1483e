// diagnosis: An eigenvector has no length, true; but a distribution that begins with the sum one
//   keeps it through every step of a chain. What lost it here?
String division = "scale";
