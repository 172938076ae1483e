// diagnosis: The backward half reads from the end. Follow it: what has it read when it gives its
//   state at the last step?
double[] lettersRead = {letters, letters};
double step = letters;
