// diagnosis: It would be zero with the exact v. With the v that the program holds, whose first
//   entry has lost all its digits, send (3, 1e-9) through the formula once more.
double clearedEntry = 0;
