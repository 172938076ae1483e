// diagnosis: Each wrong place needs two triples on the average, but both must be ruled out, and she
//   waits for the one that takes longer: the mean of the larger of two numbers is above 2.
double bitsRead = (5 + 4 + 5) / 3.0 + 3;
