// diagnosis: That is the mean for sequences that begin at the first bit of a group. Started
//   elsewhere, other bits are those that ask the wrong places.
double bitsRead = lastRuledOut(4, 5);
