// diagnosis: The start mark was left out. The first suffix that is tried is the whole history, and
//   the mark stands in front of it.
double symbolsRead = 3 + 2;
