// diagnosis: The first digit of the result needs the second digit of the number, which may send a
//   carry. Which digit has no digit after it?
double alwaysRight = 1;
